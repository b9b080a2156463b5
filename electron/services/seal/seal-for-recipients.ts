import { Encrypter, type Recipient } from 'age-encryption';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { readBack } from './read-back.ts';
import { makeSeal, type Seal } from './seal.ts';

/** Keeps the header within what is read of one, whatever kind of keys they are. */
export const mostRecipients = 100;

/**
 * A new seal that the holder of any of the given `age1…` keys opens. Spaces around a key and
 * repetitions do no harm. A sentence says which key is none; a secret key is never repeated in it.
 */
export async function sealForRecipients(
  recipients: readonly string[],
): Promise<Result<Seal, string>> {
  const keys = recipients.map((recipient) => recipient.trim());
  if (keys.length === 0) return fail('Choose at least one key to lock the dossier for.');
  if (new Set(keys).size > mostRecipients)
    return fail(`A dossier can be locked for ${mostRecipients} keys at most.`);
  for (const [at, key] of keys.entries()) {
    const problem = await problemWith(key);
    if (problem) return fail(`Key ${at + 1} of ${keys.length} ${problem}`);
  }
  return ok(await sealFor([...new Set(keys)]));
}

async function problemWith(key: string): Promise<string | undefined> {
  if (/^age-secret-key-/i.test(key))
    return 'is somebody’s secret key. Ask for the public one, which begins with age1.';
  try {
    await sealFor([key]);
    return undefined;
  } catch {
    const shown = [...key].slice(0, 12).join('');
    return `(“${shown}…”) is not a whole age key. Copy it again, from age1 to its last letter.`;
  }
}

async function sealFor(keys: readonly string[]): Promise<Seal> {
  const encrypter = new Encrypter();
  keys.forEach((key) => encrypter.addRecipient(key));
  let fileKey: Uint8Array = new Uint8Array();
  const witness: Recipient = {
    wrapFileKey(made) {
      fileKey = made;
      return [];
    },
  };
  encrypter.addRecipient(witness);
  const file = await encrypter.encrypt('');
  const seal = makeSeal('recipients', await readBack(file, fileKey));
  fileKey.fill(0);
  return seal;
}
