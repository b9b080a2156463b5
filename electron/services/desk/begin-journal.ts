import type { Result } from '../../../templates/model/result.ts';
import { type Journal, type JournalBegin, openJournal } from '../journal/open-journal.ts';
import { sealBytes } from '../seal/seal-bytes.ts';
import type { Seal } from '../seal/seal.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';

/** Begins a journal for a held dossier under a seal, or open where there is none. */
export const beginJournal = (
  held: Pick<HeldDossier, 'id'>,
  seal: Seal | null,
  begin: JournalBegin,
  { journals, disk }: DeskWorld,
): Promise<Result<Journal, string>> =>
  openJournal({
    folder: journals,
    dossierId: held.id,
    begin,
    disk,
    ...(seal ? { seal: (bytes: Uint8Array) => sealBytes(seal, bytes) } : {}),
  });

/** What a journal remembers of a file. */
export const journalFile = ({ path, sha256 }: { readonly path: string; readonly sha256: string }) =>
  ({ path, sha256 }) as const;
