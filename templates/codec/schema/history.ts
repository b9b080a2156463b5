import { z } from 'zod';
import type { Change } from '../../model/change.ts';
import type { Version } from '../../model/version.ts';
import { version } from './version.ts';

/** A run of versions that is packed as one part: its SHA-256 (hex) as packed, its size in bytes as text. */
export interface ChunkEntry {
  readonly sha256: string;
  readonly size: number;
  readonly versions: readonly Version[];
}

/** What the index of a history says: which versions there are, in the order they were made in, and which part holds them. */
export interface HistoryIndex {
  readonly format: number;
  readonly chunks: readonly ChunkEntry[];
}

export const historyIndex: z.ZodType<HistoryIndex> = z.looseObject({
  format: z.number().int().min(1),
  chunks: z.array(
    z.looseObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.number().int().min(0),
      versions: z.array(version).min(1),
    }),
  ),
});

/** What a part of the history holds: its first version whole, then the steps from each version to the next. */
export interface ChunkContent {
  readonly first: unknown;
  readonly then: readonly (readonly Change[])[];
}

/** Steps are looked into when they are taken. */
export const chunkContent = z.looseObject({
  first: z.unknown(),
  then: z.array(z.array(z.unknown())),
}) as unknown as z.ZodType<ChunkContent>;
