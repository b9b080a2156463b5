import { execFile, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Decrypter } from 'age-encryption';
import type { SealSecret } from '../../electron/services/seal/unseal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

const has = (tool: string, ...words: string[]): Promise<boolean> =>
  run(tool, words).then(
    ({ stdout }) => stdout.includes('util-linux') || /^v?\d/.test(stdout),
    () => false,
  );

/**
 * Opens a file the way somebody without this program would: with the public `age` tool where it is
 * installed, with the bare library elsewhere. Rejects where that does not open it.
 */
export async function openElsewhere(file: Uint8Array, secret: SealSecret): Promise<Uint8Array> {
  if (!(await has('age', '--version'))) return openWithLibrary(file, secret);
  const folder = await temporaryFolder();
  const at = (name: string): string => join(folder, name);
  await writeFile(at('in.age'), file);
  if ('identity' in secret) {
    await writeFile(at('key.txt'), `${secret.identity}\n`);
    await run('age', ['-d', '-i', at('key.txt'), '-o', at('out'), at('in.age')]);
  } else {
    // The tool takes a passphrase from a terminal only, which `script` of Linux lends it.
    if (!(await has('script', '--version'))) return openWithLibrary(file, secret);
    await answer(secret.passphrase, `age -d -o '${at('out')}' '${at('in.age')}'`);
  }
  return readFile(at('out'));
}

function openWithLibrary(file: Uint8Array, secret: SealSecret): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  if ('identity' in secret) decrypter.addIdentity(secret.identity);
  else decrypter.addPassphrase(secret.passphrase);
  return decrypter.decrypt(file);
}

const answer = (passphrase: string, command: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const terminal = spawn('script', ['-qec', command, '/dev/null'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    terminal.once('error', reject);
    terminal.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`age ended with ${code}`)),
    );
    terminal.stdin.end(`${passphrase}\n`);
  });
