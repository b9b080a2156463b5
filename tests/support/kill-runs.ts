import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One life of the process that saves until it is killed: what it told before, and whether it came to its end. */
export interface KillRun {
  readonly folder: string;
  readonly told: readonly string[];
  readonly killed: boolean;
}

/** How the process is to work: how many letters the text of each change has, and whether the journal is sealed. */
export interface KillPlan {
  readonly size: number;
  readonly sealed: boolean;
}

/** Kills processes; `close` removes what was made for it. */
export interface Killer {
  /** Runs one process to its end, in a folder of its own that is gone when `look` is done. */
  readonly run: <Value>(
    plan: KillPlan,
    killAt: number,
    look: (run: KillRun) => Promise<Value>,
  ) => Promise<Value>;
  readonly close: () => Promise<void>;
}

/** Where files need not reach a drive: a process that is killed leaves what it wrote, a computer does not. */
const quick = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Bundles the program once, because a thousand processes that each read a hundred files take minutes. */
export async function openKiller(): Promise<Killer> {
  const home = await mkdtemp(join(quick, 'aide-kill-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('save-until-killed.ts', import.meta.url)),
      outDir: join(home, 'program'),
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'program.js' } },
    },
    ssr: { noExternal: true },
  });
  const program = join(home, 'program', 'program.js');
  return {
    run: async ({ size, sealed }, killAt, look) => {
      const folder = await mkdtemp(join(home, 'run-'));
      const child = spawn(
        process.execPath,
        [program, folder, String(killAt), String(size), sealed ? 'sealed' : ''],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { ...process.env, NODE_COMPILE_CACHE: join(home, 'cache') },
        },
      );
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (signal !== 'SIGKILL' && code !== 0) throw new Error(`The process ended with ${code}`);
      const told = text.split('\n').slice(0, -1);
      const value = await look({ folder, told, killed: signal === 'SIGKILL' });
      await rm(folder, { recursive: true, force: true });
      return value;
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}
