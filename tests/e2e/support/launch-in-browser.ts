import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bindText } from './bind-text.ts';
import type { Launch, Started } from './launched-app.ts';
import type { ProgramOptions, Tells, Told } from './program-process.ts';

const program = join(import.meta.dirname, 'program-process.ts');
const recorder = new URL('./record-program.ts', import.meta.url).href;

/** Milliseconds that a program may take to end, after which it is made to. */
const longestClose = 20_000;

/** Runs the program in a process of its own, with its window in a headless browser that this process joins. */
export async function launchInBrowser(launch: Launch): Promise<Started> {
  const { root, userData, browser, files, record, temporary } = launch;
  const profile = join(temporary, 'profile');
  const scratch = join(temporary, 'tmp');
  mkdirSync(scratch);
  const child = fork(program, files, {
    execArgv: ['--import', recorder],
    env: {
      ...process.env,
      AIDE_MEMOIRE_HOME: userData,
      AIDE_SOUND_RECORD: record.main,
      TMPDIR: scratch,
      TEMP: scratch,
      TMP: scratch,
      // The driver's own: a short path, as those of sockets must be, and no register of browsers outside.
      PWTEST_SOCKETS_DIR: join(temporary, 's'),
      PWTEST_SERVER_REGISTRY: join(temporary, 'r'),
    },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = asker(child);
  const switches = [`--log-net-log=${record.browser}`, '--net-log-capture-mode=Everything'];
  const options: ProgramOptions = { root, userData, browser, profile, switches };
  child.send(options);
  const { endpoint, browserPid } = await started(child, gone);
  const joined = await chromium.connect(endpoint);
  const context = joined.contexts()[0];
  const page = context?.pages()[0];
  if (!context || !page) throw new Error('The program shows no page.');
  const answer =
    (kind: 'open' | 'save' | 'message') =>
    async (given: string | number | null): Promise<void> =>
      void child.send({ answer: kind, with: given } satisfies Told);
  return {
    page,
    folders: [userData, profile, scratch],
    dialogs: {
      open: answer('open'),
      save: answer('save'),
      message: answer('message'),
      asked: () => ask<readonly ('open' | 'save' | 'message')[]>({ what: 'dialogs' }),
    },
    runInMain: (work, ...args) => ask({ what: 'run', source: bindText(work, args) }),
    openForeignPage: () => context.newPage(),
    async close() {
      if (child.connected) child.send({ close: true } satisfies Told);
      const late = setTimeout(() => child.kill('SIGKILL'), longestClose);
      await gone;
      clearTimeout(late);
    },
    async kill() {
      child.kill('SIGKILL');
      endWithChildren(browserPid);
      await gone;
    },
  };
}

type Question<Message> = Message extends { readonly ask: number } ? Omit<Message, 'ask'> : never;

/** A way to ask the program's process something and wait for what it says. */
function asker(child: ChildProcess): <Answer>(question: Question<Told>) => Promise<Answer> {
  let asked = 0;
  return (question) =>
    new Promise((resolve, reject) => {
      const number = (asked += 1);
      const hear = (tells: Tells): void => {
        if (!('answered' in tells) || tells.answered !== number) return;
        stop();
        if (tells.error === undefined) resolve(tells.value as never);
        else reject(new Error(tells.error));
      };
      const lost = (): void => {
        stop();
        reject(new Error('The program has ended.'));
      };
      const stop = (): void => void child.off('message', hear).off('exit', lost);
      child.on('message', hear).on('exit', lost);
      child.send({ ...question, ask: number });
    });
}

async function started(
  child: ChildProcess,
  gone: Promise<void>,
): Promise<Extract<Tells, { readonly endpoint: string }>> {
  const told = await Promise.race([
    new Promise<Tells>((resolve) => child.once('message', resolve)),
    gone.then(() => undefined),
  ]);
  if (told === undefined || !('endpoint' in told)) throw new Error('The program did not start.');
  return told;
}

/** A browser leads a group of its own where there are groups; elsewhere its children end without it. */
function endWithChildren(pid: number): void {
  for (const target of [-pid, pid])
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Gone already, or no group.
    }
}
