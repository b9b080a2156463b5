import type { Failure, Secret } from '../../ipc/contract.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { readLock } from '../seal/header.ts';
import { type SealSecret, unseal, type Unsealed, type UnsealProblem } from '../seal/unseal.ts';
import type { DeskWorld } from './desk-world.ts';

const failures: { readonly [Problem in UnsealProblem]: Failure } = {
  'wrong-secret': { code: 'wrong-secret', message: 'This passphrase does not open the dossier.' },
  'not-for-this-key': {
    code: 'wrong-secret',
    message: 'The dossier is not locked for your key. Ask whoever locked it to add yours.',
  },
  damaged: {
    code: 'unreadable',
    message:
      'The locked file is damaged. Nothing of it can be shown; it was not changed. Get a fresh copy of it.',
  },
  'too-costly': {
    code: 'hostile',
    message:
      'The file asks for more work on its passphrase than any honest file does. It was not opened.',
  },
};

/** What to answer for bytes that begin like a locked file but are none. */
export const damagedLock: Failure = failures.damaged;

/** Opens the bytes of a locked dossier with what a person gave. */
export async function openWithSecret(
  bytes: Uint8Array,
  secret: Secret,
  { work, ownKey }: DeskWorld,
): Promise<Result<Unsealed, Failure>> {
  if (!readLock(bytes)) return fail(damagedLock);
  const given = await sealSecret(secret, ownKey);
  if (!given.ok) return given;
  const opened = await unseal(bytes, given.value, work);
  return opened.ok ? ok(opened.value) : fail(failures[opened.problem]);
}

async function sealSecret(
  secret: Secret,
  ownKey: DeskWorld['ownKey'],
): Promise<Result<SealSecret, Failure>> {
  if (secret.kind === 'passphrase') return ok({ passphrase: secret.passphrase });
  // What was typed is tried, also where the key is unlocked already: a wrong word must not open anything.
  if (secret.passphrase !== '' || ownKey.identity() === undefined) {
    const unlocked = await ownKey.unlock(secret.passphrase);
    if (!unlocked.ok) return unlocked;
  }
  const identity = ownKey.identity();
  if (identity === undefined) throw new Error('A key that was unlocked is at hand');
  return ok({ identity });
}
