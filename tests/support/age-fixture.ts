import { readFile } from 'node:fs/promises';

/** What `age` 1.1.1 wrote: synthetic text, locked by a passphrase and for one and two made-up keys. */
export type AgeFixture =
  'by-passphrase.age' | 'for-one.age' | 'for-two.age' | 'key-one.txt' | 'key-two.txt' | 'plain.txt';

/** The passphrase of `by-passphrase.age`. */
export const fixturePassphrase = 'correct horse battery staple';

/** The bytes of a file that the public age tool wrote. */
export const ageFixture = (name: AgeFixture): Promise<Buffer> =>
  readFile(new URL(`../fixtures/age/${name}`, import.meta.url));

/** The secret key in a file that age-keygen wrote. */
export async function fixtureIdentity(name: 'key-one.txt' | 'key-two.txt'): Promise<string> {
  const line = /^AGE-SECRET-KEY-1\w+$/m.exec((await ageFixture(name)).toString());
  if (!line) throw new Error(`${name} holds no key`);
  return line[0];
}
