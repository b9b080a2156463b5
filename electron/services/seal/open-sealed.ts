import { Decrypter, type Identity } from 'age-encryption';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { readHeader } from './header.ts';
import { type HeaderStanza, partsOf, type Seal } from './seal.ts';

/**
 * Opens a file that was locked under the same seal. `other-seal`: it was locked anew since, or its
 * stanzas were damaged, which cannot be told apart without the secret. Anything else that is not
 * exactly as it was written is `damaged`: all of the bytes are given, or none. Throws for a forgotten seal.
 */
export async function openSealed(
  seal: Seal,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, 'damaged' | 'other-seal'>> {
  const { fileKey, stanzas } = partsOf(seal);
  if (!readHeader(bytes)) return fail('damaged');
  let other = false;
  const kept: Identity = {
    unwrapFileKey(found) {
      other = !areSame(found, stanzas);
      return other ? null : fileKey;
    },
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(kept);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch {
    return fail(other ? 'other-seal' : 'damaged');
  }
}

const areSame = (some: readonly HeaderStanza[], others: readonly HeaderStanza[]): boolean =>
  some.length === others.length &&
  some.every((stanza, at) => {
    const other = others[at];
    return (
      other !== undefined &&
      stanza.args.join(' ') === other.args.join(' ') &&
      Buffer.compare(stanza.body, other.body) === 0
    );
  });
