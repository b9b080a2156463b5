import { thinVersions } from '../../../templates/history/thin-versions.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { Version } from '../../../templates/model/version.ts';
import { type Chunk, type History, sizeOf, versionsOf } from './history.ts';
import { historyLimits, type HistoryLimits } from './history-limits.ts';
import { chunkOfStates } from './make-chunk.ts';
import { statesOf } from './read-chunk.ts';

/**
 * The history without the versions that need not be kept (see `thinVersions`), and without the oldest
 * automatic ones where it takes more room than a history may. Chunks that lose nothing stay as they
 * are; small neighbours of those that do become one with them. A chunk that cannot be read stays while
 * any of its versions is to be kept.
 */
export async function thinHistory(
  history: History,
  now: Instant,
  limits: HistoryLimits = historyLimits,
): Promise<History> {
  const kept = idsOf(thinVersions(versionsOf(history), now));
  let thinned = await without(history, ({ id }) => !kept.has(id), limits);
  const newest = versionsOf(history).at(-1)?.id;
  for (const chunk of thinned.chunks) {
    if (sizeOf(thinned) <= limits.packed) break;
    const dropped = idsOf(
      chunk.versions.filter((version) => version.mark.kind === 'auto' && version.id !== newest),
    );
    thinned = await without(thinned, ({ id }) => dropped.has(id), limits);
  }
  return thinned;
}

const idsOf = (versions: readonly Version[]): ReadonlySet<VersionId> =>
  new Set(versions.map(({ id }) => id));

async function without(
  history: History,
  isDropped: (version: Version) => boolean,
  limits: HistoryLimits,
): Promise<History> {
  const chunks: Chunk[] = [];
  for (const chunk of history.chunks) {
    if (chunk.versions.every(isDropped)) continue;
    if (!chunk.versions.some(isDropped)) {
      chunks.push(chunk);
      continue;
    }
    const shorter = (await rewritten([chunk], limits, isDropped)) ?? chunk;
    const previous = chunks.at(-1);
    const joined =
      previous &&
      isSmall(previous, shorter, limits) &&
      (await rewritten([previous, shorter], limits));
    if (joined) chunks.pop();
    chunks.push(joined || shorter);
  }
  const same =
    chunks.length === history.chunks.length &&
    chunks.every((chunk, index) => chunk === history.chunks[index]);
  return same ? history : { ...history, chunks };
}

const isSmall = (one: Chunk, other: Chunk, limits: HistoryLimits): boolean =>
  one.versions.length + other.versions.length <= limits.joined &&
  one.size + other.size <= limits.closedFrom;

/** Chunks as one, without the versions that are dropped; undefined where one cannot be read. */
async function rewritten(
  chunks: readonly Chunk[],
  limits: HistoryLimits,
  isDropped: (version: Version) => boolean = () => false,
): Promise<Chunk | undefined> {
  const states = [];
  for (const chunk of chunks) {
    const read = await statesOf(chunk);
    if (!read.ok) return undefined;
    states.push(...read.value.filter(({ version }) => !isDropped(version)));
  }
  return chunkOfStates(states, limits);
}
