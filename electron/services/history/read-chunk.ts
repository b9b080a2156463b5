import { applyChanges } from '../../../templates/change/apply-changes.ts';
import { parseHistoryChunk } from '../../../templates/codec/parse-history.ts';
import type { ChunkContent } from '../../../templates/codec/schema/history.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { inputFinding } from '../../../templates/model/input-finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { byteTools } from '../byte-tools.ts';
import type { Chunk } from './history.ts';
import { historyLimits } from './history-limits.ts';
import { historyNames } from './history-names.ts';
import type { State } from './make-chunk.ts';
import { unpackBytes } from './pack-text.ts';

/** What a chunk that nobody vouches for holds. It must be the one that the index names, and no larger than the index says. */
export async function readChunk(chunk: Chunk): Promise<Result<ChunkContent, Finding>> {
  const name = historyNames.chunk(chunk.sha256);
  const broken = (reason: string): { readonly ok: false; readonly problem: Finding } =>
    fail(inputFinding('part-unreadable', name, { part: name, reason }));
  const { packed, size } = chunk;
  if (!packed) return fail(inputFinding('part-missing', name, { part: name }));
  if (size > historyLimits.text)
    return fail(
      inputFinding('zip-entry-too-large', name, {
        limit: String(historyLimits.text / (1024 * 1024)),
      }),
    );
  if (chunk.versions.length > historyLimits.readVersions)
    return broken('it holds more versions than any that is written');
  if (byteTools.sha256(packed) !== chunk.sha256)
    return fail(inputFinding('part-changed', name, { part: name }));
  const bytes = await unpackBytes(packed, size);
  if (!bytes.ok)
    return broken(
      bytes.problem === 'broken' ? 'its packed data is broken' : 'it is larger than it says',
    );
  if (bytes.value.length !== size) return broken('it is shorter than it says');
  const text = byteTools.decode(bytes.value);
  return text === undefined
    ? broken('it is not UTF-8 text')
    : parseHistoryChunk(text, chunk.versions.length, name);
}

/** What the version at a place of a chunk held, as data. */
export function stateAt(
  content: ChunkContent,
  index: number,
  name: string,
): Result<unknown, Finding> {
  const state = applyChanges(content.first, content.then.slice(0, index).flat());
  return state.ok ? state : fail(brokenStep(name));
}

/** Each version of a chunk with what it held; fails where one step does not fit. */
export async function statesOf(chunk: Chunk): Promise<Result<readonly State[], Finding>> {
  const content = await readChunk(chunk);
  if (!content.ok) return content;
  const states: State[] = [];
  let held = content.value.first;
  for (const [index, version] of chunk.versions.entries()) {
    const next = applyChanges(held, content.value.then[index - 1] ?? []);
    if (!next.ok) return fail(brokenStep(historyNames.chunk(chunk.sha256)));
    held = next.value;
    states.push({ version, held });
  }
  return ok(states);
}

const brokenStep = (part: string): Finding =>
  inputFinding('part-unreadable', part, {
    part,
    reason: 'a step from one version to the next does not fit',
  });
