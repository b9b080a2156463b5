import { passphraseHere, type PassphraseWork } from './passphrase-work.ts';
import { makeSeal, type Seal } from './seal.ts';

/** 2^18 rounds of scrypt, as the public age tool asks: about a second for each guess, and 256 MiB of memory. */
export const usualWorkFactor = 18;

/**
 * A new seal that a passphrase opens. It costs two rounds of `workFactor` (the base-2 logarithm of
 * scrypt's N), spent by `work`: in this thread unless told otherwise.
 */
export async function sealWithPassphrase(
  passphrase: string,
  workFactor = usualWorkFactor,
  work: PassphraseWork = passphraseHere,
): Promise<Seal> {
  const made = await work({ make: 'seal', passphrase, workFactor });
  if (!made.ok) throw new Error(`No seal could be made of the passphrase: ${made.problem}`);
  return makeSeal('passphrase', made.value);
}
