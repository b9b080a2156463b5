import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../electron/cli/main.ts';

/** What a command said and how it ended. */
export interface CliResult {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

const packs = fileURLToPath(new URL('../../templates/packs', import.meta.url));

/** Runs one command in this process, on a fixed day, with ids in order. `userData` holds the settings. */
export async function cli(args: readonly string[], userData = '/nowhere'): Promise<CliResult> {
  let out = '';
  let err = '';
  let ids = 0;
  const exit = await runCli(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    packRoots: [packs],
    userData,
    now: () => new Date('2025-09-19T12:00:00Z'),
    makeId: () => `id-${String((ids += 1)).padStart(2, '0')}`,
  });
  return { exit, out, err };
}

/** Runs one command and reads its JSON. */
export async function cliJson(args: readonly string[]): Promise<{ exit: number; json: unknown }> {
  const { exit, out } = await cli([...args, '--json']);
  return { exit, json: JSON.parse(out) };
}

const launcher = fileURLToPath(new URL('../../electron/cli/aide.js', import.meta.url));

/** Runs one command as a process of its own, as a person at a terminal does. */
export const cliProcess = (
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<CliResult> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [launcher, ...args],
      { cwd, env: { ...process.env, AIDE_MEMOIRE_HOME: cwd, ...env }, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ exit: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
