import { Encrypter, type Recipient, Stanza } from 'age-encryption';
import { readBack } from './read-back.ts';
import { partsOf, type Seal } from './seal.ts';

/**
 * The bytes as a whole age file under a seal: the same stanzas and file key as before, and a payload
 * key of its own, because the library derives that from the file key and a fresh nonce. Two files of
 * the same bytes therefore share nothing after the header. Throws for a forgotten seal.
 */
export async function sealBytes(seal: Seal, bytes: Uint8Array): Promise<Uint8Array> {
  const { fileKey, stanzas } = partsOf(seal);
  let used: Uint8Array = new Uint8Array();
  const again: Recipient = {
    wrapFileKey(made) {
      // The library goes on with this very array; read-back below would notice if it ever did not.
      made.set(fileKey);
      used = made;
      return stanzas.map(({ args, body }) => new Stanza([...args], body));
    },
  };
  const encrypter = new Encrypter();
  encrypter.addRecipient(again);
  const file = await encrypter.encrypt(bytes);
  used.fill(0);
  (await readBack(file, partsOf(seal).fileKey)).fileKey.fill(0);
  return file;
}
