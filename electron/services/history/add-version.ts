import { changesBetween } from '../../../templates/change/changes-between.ts';
import { sameJson } from '../../../templates/change/same-json.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Version } from '../../../templates/model/version.ts';
import { type Chunk, type History, placeOf } from './history.ts';
import { historyLimits, type HistoryLimits } from './history-limits.ts';
import { historyNames } from './history-names.ts';
import { makeChunk } from './make-chunk.ts';
import { readChunk, stateAt } from './read-chunk.ts';

/**
 * The history with one more version. An automatic one that holds what the last one held, apart from when
 * it was modified, adds nothing, and neither does a dossier larger than a history can hold. The dossier
 * must have passed `parseDossier`; an id that the history has throws.
 */
export async function addVersion(
  history: History,
  version: Version,
  dossier: Dossier,
  limits: HistoryLimits = historyLimits,
): Promise<History> {
  if (placeOf(history, version.id)) throw new Error('A version needs an id of its own');
  const last = history.chunks.at(-1);
  const known = last && (await lastState(last));
  if (version.mark.kind === 'auto' && known && isSame(known.held, dossier)) return history;
  if (last && known && isOpen(last, limits)) {
    const longer = await makeChunk(
      [...last.versions, version],
      {
        ...known.content,
        then: [...known.content.then, changesBetween(known.held, dossier)],
      },
      limits,
    );
    if (longer) return { ...history, chunks: history.chunks.with(-1, longer) };
  }
  const fresh = await makeChunk([version], { first: dossier, then: [] }, limits);
  return fresh ? { ...history, chunks: [...history.chunks, fresh] } : history;
}

const isOpen = ({ versions, size }: Chunk, limits: HistoryLimits): boolean =>
  versions.length < limits.versions && size < limits.closedFrom;

/** The last state of a chunk with all that it holds; undefined where it cannot be read. */
async function lastState(chunk: Chunk) {
  const content = await readChunk(chunk);
  if (!content.ok) return undefined;
  const held = stateAt(content.value, chunk.versions.length - 1, historyNames.chunk(chunk.sha256));
  return held.ok ? { content: content.value, held: held.value } : undefined;
}

const isSame = (held: unknown, dossier: Dossier): boolean =>
  typeof held === 'object' && sameJson({ ...held, modified: '' }, { ...dossier, modified: '' });
