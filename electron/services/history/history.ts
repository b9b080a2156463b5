import type { Parts } from '../../../templates/codec/parts.ts';
import type { ChunkEntry } from '../../../templates/codec/schema/history.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import type { Version } from '../../../templates/model/version.ts';

/** A run of versions, packed. `packed` is undefined where the file has lost it. */
export interface Chunk extends ChunkEntry {
  readonly packed: Uint8Array | undefined;
}

/**
 * The remembered states of a dossier, oldest first. They stay packed until one is asked for. `index` and
 * `others` are what a newer version put in and this one writes back.
 */
export interface History {
  readonly chunks: readonly Chunk[];
  readonly index: Readonly<Record<string, unknown>>;
  readonly others: Parts;
}

/** The history of a new dossier. */
export const emptyHistory: History = { chunks: [], index: {}, others: new Map() };

/** All versions in the order they were made in, also those that can no longer be read. */
export const versionsOf = (history: History): readonly Version[] =>
  history.chunks.flatMap(({ versions }) => versions);

/** What a history takes in a file, in bytes, without its small index. */
export const sizeOf = (history: History): number =>
  history.chunks.reduce((sum, { packed }) => sum + (packed?.length ?? 0), 0);

/** Where a version is: its chunk and its place in it; undefined where there is none of this id. */
export function placeOf(
  history: History,
  id: VersionId,
): { readonly chunk: Chunk; readonly index: number } | undefined {
  for (const chunk of history.chunks) {
    const index = chunk.versions.findIndex((version) => version.id === id);
    if (index >= 0) return { chunk, index };
  }
  return undefined;
}
