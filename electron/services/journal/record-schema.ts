import { z } from 'zod';
import { instant, mintedId } from '../../../templates/codec/schema/leaves.ts';
import { version } from '../../../templates/codec/schema/version.ts';
import type { Change } from '../../../templates/model/change.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import type { BeginRecord, ChangeRecord, JournalFile, MarkRecord, SavedRecord } from './record.ts';

const number = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const position = number;

const file: z.ZodType<JournalFile> = z.object({
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const path = z.array(z.union([z.string(), position])).max(100);

const change: z.ZodType<Change> = z.union([
  z.strictObject({ path, set: z.unknown() }),
  z.strictObject({ path, drop: z.literal(true) }),
  z.strictObject({ path, at: position, remove: position, insert: z.array(z.unknown()) }),
]);

const versionId = mintedId<VersionId>();

/** A first record whose dossier nobody has looked at yet: `parseDossier` does. */
const begin: z.ZodType<Omit<BeginRecord, 'dossier'> & { readonly dossier: unknown }> = z.object({
  kind: z.literal('begin'),
  at: instant,
  number,
  behind: z.boolean(),
  file: file.nullable(),
  dossier: z.unknown(),
});

const changes: z.ZodType<ChangeRecord> = z.object({
  kind: z.literal('change'),
  at: instant,
  number,
  since: number.exactOptional(),
  changes: z.array(change),
});

const marked: z.ZodType<MarkRecord> = z.object({ kind: z.literal('mark'), at: instant, version });

const saved: z.ZodType<SavedRecord> = z.object({
  kind: z.literal('saved'),
  at: instant,
  file,
  number,
  pending: z.array(versionId),
});

/** Every kind of record as data. Members that are not named here are dropped. */
export const recordSchema = z.union([changes, marked, saved, begin]);
