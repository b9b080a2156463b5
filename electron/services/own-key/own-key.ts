import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, OwnKey } from '../../ipc/contract.ts';
import { atomicWrite } from '../file/atomic-write.ts';
import { readBounded } from '../file/read-bounded.ts';
import { readLock } from '../seal/header.ts';
import { passphraseHere, type PassphraseWork } from '../seal/passphrase-work.ts';
import { forget } from '../seal/seal.ts';
import { sealBytes } from '../seal/seal-bytes.ts';
import { sealWithPassphrase, usualWorkFactor } from '../seal/seal-with-passphrase.ts';
import { unseal } from '../seal/unseal.ts';
import { identityIn, keyText, recipientIn } from './key-text.ts';
import { unlockFailures } from './unlock-words.ts';
import { writeNew } from './write-new.ts';

/** This person's own key: its public part for others to lock dossiers for, its secret part behind a passphrase. */
export interface OwnKeyFile {
  readonly read: () => Promise<OwnKey>;
  /** Makes the key, which is unlocked then. Refused where there is one: whatever is locked for that would be lost. */
  readonly create: (passphrase: string) => Promise<Result<OwnKey, Failure>>;
  readonly unlock: (passphrase: string) => Promise<Result<OwnKey, Failure>>;
  /** The secret key while it is unlocked, to be given to `unseal`. */
  readonly identity: () => string | undefined;
  readonly forget: () => void;
}

const mostBytes = 64 * 1024;

/** Where the slow work on the passphrase is done, and how much of it a new key costs. */
export interface OwnKeyOptions {
  readonly work?: PassphraseWork;
  readonly workFactor?: number;
}

/**
 * The key in `own-key.age` of a folder, an age identity file behind a passphrase as the public age
 * tool reads it (`age -d -i own-key.age`), and its public part in `own-key.pub`.
 */
export function openOwnKey(
  folder: string,
  { work = passphraseHere, workFactor = usualWorkFactor }: OwnKeyOptions = {},
): OwnKeyFile {
  const secretPath = join(folder, 'own-key.age');
  const publicPath = join(folder, 'own-key.pub');
  let open: { readonly identity: string; readonly recipient: string } | undefined;

  const textOf = async (path: string): Promise<string | undefined> => {
    const bytes = await readBounded(path, mostBytes);
    return bytes.ok ? Buffer.from(bytes.value).toString() : undefined;
  };
  // A public key without its secret one would lock dossiers for nobody.
  const read = async (): Promise<OwnKey> => {
    if (open) return { recipient: open.recipient, unlocked: true };
    const known = (await textOf(secretPath)) !== undefined && (await textOf(publicPath));
    return { recipient: (known ? recipientIn(known) : undefined) ?? null, unlocked: false };
  };
  /** The public file is a convenience: the secret one decides what it says. */
  const hold = async (identity: string): Promise<OwnKey> => {
    const recipient = await identityToRecipient(identity);
    open = { identity, recipient };
    if ((await textOf(publicPath)) !== `${recipient}\n`)
      await atomicWrite(publicPath, Buffer.from(`${recipient}\n`));
    return { recipient, unlocked: true };
  };

  return {
    read,
    async create(passphrase) {
      const identity = await generateX25519Identity();
      const text = keyText(identity, await identityToRecipient(identity));
      const seal = await sealWithPassphrase(passphrase, workFactor, work);
      const file = await sealBytes(seal, Buffer.from(text));
      forget(seal);
      await mkdir(folder, { recursive: true }).catch(() => undefined);
      const written = await writeNew(secretPath, file);
      if (written.ok) return ok(await hold(identity));
      return written.problem === 'exists'
        ? fail({ code: 'refused', message: 'You have a key already. It is never replaced.' })
        : fail({ code: 'not-saved', message: written.problem.sentence });
    },
    async unlock(passphrase) {
      const file = await readBounded(secretPath, mostBytes);
      if (!file.ok)
        return fail(file.problem.code === 'not-found' ? unlockFailures['no-key'] : file.problem);
      if (readLock(file.value)?.kind !== 'passphrase') return fail(unlockFailures.damaged);
      const opened = await unseal(file.value, { passphrase }, work);
      if (!opened.ok) return fail(unlockFailures[opened.problem]);
      forget(opened.value.seal);
      const identity = identityIn(Buffer.from(opened.value.bytes).toString());
      opened.value.bytes.fill(0);
      return identity ? ok(await hold(identity)) : fail(unlockFailures.damaged);
    },
    identity: () => open?.identity,
    forget() {
      open = undefined;
    },
  };
}
