import type { LockKind } from '../../ipc/contract.ts';

/** A part of an age header: who may open the file, and the file key wrapped for them. */
export interface HeaderStanza {
  readonly args: readonly string[];
  readonly body: Uint8Array;
}

/** What a seal is made of. Whoever has the file key can open every file under the same seal. */
export interface SealParts {
  readonly fileKey: Uint8Array;
  readonly stanzas: readonly HeaderStanza[];
}

/**
 * How one dossier is locked, for as long as it is open: saving again needs neither the passphrase nor
 * the list of recipients. What it holds is out of reach of whoever holds it, prints it or logs it.
 */
export interface Seal {
  readonly kind: LockKind;
}

const insides = new WeakMap<Seal, SealParts>();

/** Keeps a copy of the parts; the given key is overwritten with zeros. */
export function makeSeal(kind: LockKind, { fileKey, stanzas }: SealParts): Seal {
  const seal: Seal = Object.freeze({ kind });
  insides.set(seal, { fileKey: lastingCopy(fileKey), stanzas });
  fileKey.fill(0);
  return seal;
}

/** The parts of a seal; throws for one that was forgotten. */
export function partsOf(seal: Seal): SealParts {
  const parts = insides.get(seal);
  if (!parts) throw new Error('This seal was forgotten');
  return parts;
}

/**
 * Overwrites the file key with zeros; the seal opens and closes nothing afterwards. What JavaScript
 * or the library copied elsewhere meanwhile is out of reach and goes when its memory is used again.
 */
export function forget(seal: Seal): void {
  insides.get(seal)?.fileKey.fill(0);
  insides.delete(seal);
}

/** Small arrays are moved around in memory and leave copies behind; a large buffer stays where it is. */
function lastingCopy(fileKey: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new ArrayBuffer(4096), 0, fileKey.length);
  copy.set(fileKey);
  return copy;
}
