import { Encrypter } from 'age-encryption';
import type { Result } from '../../../templates/model/result.ts';
import { openHeader, type HeaderProblem } from './open-header.ts';
import { headerOf } from './read-back.ts';
import type { SealParts } from './seal.ts';

/** Work on a passphrase, which is slow so that guessing is slow. `workFactor` is the base-2 logarithm of scrypt's N. */
export type PassphraseOrder =
  | { readonly make: 'seal'; readonly passphrase: string; readonly workFactor: number }
  | { readonly make: 'key'; readonly passphrase: string; readonly header: Uint8Array };

/** Does such work, here or in a thread of its own. */
export type PassphraseWork = (order: PassphraseOrder) => Promise<Result<SealParts, HeaderProblem>>;

/** Does the work where it is called, which stands still for a second or more. */
export const passphraseHere: PassphraseWork = (order) =>
  order.make === 'seal'
    ? newParts(order.passphrase, order.workFactor)
    : openWith(order.header, order.passphrase);

/** The library keeps the key it makes to itself, so it is read back: which shows as well that the passphrase opens. */
async function newParts(
  passphrase: string,
  workFactor: number,
): Promise<Result<SealParts, HeaderProblem>> {
  const encrypter = new Encrypter();
  // One letter with an accent can be stored in two ways, depending on the keyboard.
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return openWith(headerOf(await encrypter.encrypt('')), passphrase);
}

async function openWith(
  header: Uint8Array,
  passphrase: string,
): Promise<Result<SealParts, HeaderProblem>> {
  const composed = passphrase.normalize('NFC');
  const opened = await openHeader(header, (decrypter) => decrypter.addPassphrase(composed));
  if (opened.ok || opened.problem !== 'no-match' || composed === passphrase) return opened;
  // Another program may have locked it with the passphrase as it was typed.
  return openHeader(header, (decrypter) => decrypter.addPassphrase(passphrase));
}
