import { changesBetween } from '../../../templates/change/changes-between.ts';
import { canonicalJson } from '../../../templates/codec/canonical-json.ts';
import type { ChunkContent } from '../../../templates/codec/schema/history.ts';
import type { Version } from '../../../templates/model/version.ts';
import { byteTools } from '../byte-tools.ts';
import type { Chunk } from './history.ts';
import type { HistoryLimits } from './history-limits.ts';
import { packBytes } from './pack-text.ts';

/** A version with what it held. */
export interface State {
  readonly version: Version;
  readonly held: unknown;
}

/** Versions as a chunk; undefined where they would make one that is larger than any that is read. */
export function chunkOfStates(
  states: readonly State[],
  limits: HistoryLimits,
): Promise<Chunk | undefined> {
  const [first, ...rest] = states;
  if (!first) throw new Error('A chunk needs a version');
  let last = first.held;
  const then = rest.map(({ held }) => {
    const changes = changesBetween(last, held);
    last = held;
    return changes;
  });
  return makeChunk(
    states.map(({ version }) => version),
    { first: first.held, then },
    limits,
  );
}

/** Content as a chunk; undefined where it would be larger than any that is read. */
export async function makeChunk(
  versions: readonly Version[],
  content: ChunkContent,
  limits: HistoryLimits,
): Promise<Chunk | undefined> {
  const text = byteTools.encode(canonicalJson(content));
  if (text.length > limits.text) return undefined;
  const packed = await packBytes(text);
  return { sha256: byteTools.sha256(packed), size: text.length, versions, packed };
}
