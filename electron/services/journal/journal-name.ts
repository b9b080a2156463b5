import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DossierId } from '../../../templates/model/ids.ts';
import { sha256 } from '../byte-tools.ts';

/** Names a journal: which dossier, without telling its id, and which of its sessions. */
export type JournalId = string;

const ending = '.journal';
const idForm = /^[0-9a-f]{16}-[0-9a-f]{12}$/;

/** An id for a new journal of a dossier. */
export const newJournalId = (dossier: DossierId): JournalId =>
  `${keyOf(dossier)}-${randomBytes(6).toString('hex')}`;

/** Tells whether a journal is of the given dossier. */
export const isJournalOf = (id: JournalId, dossier: DossierId): boolean =>
  id.startsWith(`${keyOf(dossier)}-`);

/** The journal's id in a bare file name, or undefined if it is no journal. */
export function journalIdOf(name: string): JournalId | undefined {
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
  return idForm.test(id) ? id : undefined;
}

/** Where a journal is. Undefined for an id that this program never made, which could lead anywhere. */
export const journalPath = (folder: string, id: JournalId): string | undefined =>
  idForm.test(id) ? join(folder, `${id}${ending}`) : undefined;

const keyOf = (dossier: DossierId): string => sha256(Buffer.from(dossier)).slice(0, 16);
