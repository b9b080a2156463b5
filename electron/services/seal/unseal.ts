import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { type Header, readHeader } from './header.ts';
import { type HeaderProblem, openHeader } from './open-header.ts';
import { openSealed } from './open-sealed.ts';
import { passphraseHere, type PassphraseWork } from './passphrase-work.ts';
import { forget, makeSeal, type Seal, type SealParts } from './seal.ts';

/** What opens a file: its passphrase, or the secret key (`AGE-SECRET-KEY-1…`) of one of its recipients. */
export type SealSecret = { readonly passphrase: string } | { readonly identity: string };

/**
 * Why a file did not open. `wrong-secret`: the passphrase is not the file's, or one of the hundred or
 * so characters that the passphrase is checked against was damaged, which nobody can tell apart.
 * `not-for-this-key`: the same of a secret key. `damaged`: not exactly as it was written, whatever
 * the secret. `too-costly`: made to take more time or memory than this program gives.
 */
export type UnsealProblem = 'wrong-secret' | 'not-for-this-key' | 'damaged' | 'too-costly';

/** A file that opened, and the seal under which it is to be saved again. */
export interface Unsealed {
  readonly bytes: Uint8Array;
  readonly seal: Seal;
}

/** The library goes no higher: 2^20 takes 1 GiB of memory and about four times the time of the usual 2^18. */
export const highestWorkFactor = 20;

/** Each stanza costs an attempt, so a file for thousands of recipients would stop the program. */
export const mostStanzas = 1000;

/**
 * Opens a locked file; never throws for what is in it. A passphrase costs one round of the file's
 * work factor, spent by `work`: in this thread unless told otherwise. All of the bytes are given, or none.
 */
export async function unseal(
  bytes: Uint8Array,
  secret: SealSecret,
  work: PassphraseWork = passphraseHere,
): Promise<Result<Unsealed, UnsealProblem>> {
  const header = readHeader(bytes);
  if (!header) return fail('damaged');
  if (isTooCostly(header)) return fail('too-costly');
  const parts = await partsBy(secret, header, bytes.slice(0, header.bytes), work);
  if (!parts.ok) return fail(reason(parts.problem, secret));
  const seal = makeSeal(header.kind, parts.value);
  const opened = await openSealed(seal, bytes);
  if (opened.ok) return ok({ bytes: opened.value, seal });
  forget(seal);
  return fail('damaged');
}

const isTooCostly = (header: Header): boolean =>
  header.kind === 'passphrase'
    ? header.workFactor > highestWorkFactor
    : header.recipients > mostStanzas;

/** A secret of the other kind is known to be wrong without trying it. */
async function partsBy(
  secret: SealSecret,
  { kind }: Header,
  header: Uint8Array,
  work: PassphraseWork,
): Promise<Result<SealParts, HeaderProblem>> {
  if ('passphrase' in secret)
    return kind === 'passphrase'
      ? work({ make: 'key', passphrase: secret.passphrase, header })
      : fail('no-match');
  return kind === 'recipients'
    ? openHeader(header, (decrypter) => decrypter.addIdentity(secret.identity))
    : fail('no-match');
}

const reason = (problem: HeaderProblem, secret: SealSecret): UnsealProblem => {
  if (problem !== 'no-match') return problem;
  return 'passphrase' in secret ? 'wrong-secret' : 'not-for-this-key';
};
