import type { AttachmentId, DraftId } from '../model/ids.ts';

/** The parts of a dossier file, by their name inside the zip. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What the codec takes from the machine. `decode` gives undefined for bytes that are not UTF-8; `sha256` is in hex. */
export interface ByteTools {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string | undefined;
  readonly sha256: (bytes: Uint8Array) => string;
}

/** What a newer version put into a file and this one only carries: members of the manifest, and whole parts. */
export interface Carried {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly parts: Parts;
}

/** Nothing to carry, as for a dossier that was never in a file. */
export const nothingCarried: Carried = { manifest: {}, parts: new Map() };

export const partNames = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  dossier: 'dossier.json',
  draft: (id: DraftId): string => `drafts/${id}.json`,
  attachment: (id: AttachmentId): string => `attachments/${id}`,
} as const;
