import { Decrypter, type Identity } from 'age-encryption';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { HeaderStanza, SealParts } from './seal.ts';

/** Why a header did not open: no stanza is for this secret; it is not as it was written; the computer has not enough memory. */
export type HeaderProblem = 'no-match' | 'damaged' | 'too-costly';

/**
 * Opens the header of an age file with what `addSecret` gives to the library, and checks that nobody
 * changed it since it was written. Never throws.
 */
export async function openHeader(
  header: Uint8Array,
  addSecret: (decrypter: Decrypter) => void,
): Promise<Result<SealParts, HeaderProblem>> {
  let stanzas: readonly HeaderStanza[] = [];
  let matched = true;
  const decrypter = new Decrypter();
  // The library asks one identity after the other, and stops at the first that has a key.
  decrypter.addIdentity(passing((seen) => (stanzas = seen)));
  try {
    addSecret(decrypter);
  } catch {
    return fail('no-match');
  }
  decrypter.addIdentity(passing(() => (matched = false)));
  try {
    return ok({ fileKey: await decrypter.decryptHeader(header), stanzas });
  } catch (error) {
    if (error instanceof RangeError) return fail('too-costly');
    return fail(matched ? 'damaged' : 'no-match');
  }
}

/** An identity that opens nothing and tells what it was shown. */
const passing = (see: (stanzas: readonly HeaderStanza[]) => void): Identity => ({
  unwrapFileKey(stanzas) {
    see(stanzas);
    return null;
  },
});
