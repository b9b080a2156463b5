import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { recordSockets } from '../../support/record-sockets.ts';
import { bindText } from './bind-text.ts';
import type { Launch, RunInMain, Started } from './launched-app.ts';

/** Runs the program in Electron. Its dialogs are replaced from outside, as no test can press them. */
export async function launchInElectron({
  root,
  userData,
  browser,
  files,
  record,
  temporary,
}: Launch): Promise<Started> {
  const scratch = join(temporary, 'tmp');
  mkdirSync(scratch);
  const app = await _electron.launch({
    executablePath: browser.path,
    args: [
      root,
      `--log-net-log=${record.browser}`,
      '--net-log-capture-mode=Everything',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...files,
    ],
    env: {
      ...process.env,
      AIDE_MEMOIRE_HOME: userData,
      TMPDIR: scratch,
      TEMP: scratch,
      TMP: scratch,
    },
    cwd: root,
  });
  const runInMain = ((work, ...args) =>
    app.evaluate(
      (electron, source) =>
        process.getBuiltinModule('node:vm').runInThisContext(`(${source})`)(electron),
      bindText(work, args),
    )) as RunInMain;
  // What went on before this moment only the network log knows.
  await runInMain(recordSocketsIn, String(recordSockets), record.main);
  await app.evaluate(({ dialog }) => {
    const answers: Record<string, (string | number | null)[]> = { open: [], save: [], message: [] };
    const asked: string[] = [];
    Reflect.set(globalThis, 'scriptedDialogs', { answers, asked });
    const next = (kind: string): string | number | null => {
      asked.push(kind);
      return answers[kind]?.shift() ?? null;
    };
    const path = (kind: string): string | undefined => {
      const answer = next(kind);
      return typeof answer === 'string' ? answer : undefined;
    };
    Object.assign(dialog, {
      showOpenDialog: async () => {
        const chosen = path('open');
        return { canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] };
      },
      showSaveDialog: async () => {
        const chosen = path('save');
        return { canceled: chosen === undefined, filePath: chosen ?? '' };
      },
      showMessageBox: async () => ({ response: next('message') ?? 0, checkboxChecked: false }),
    });
  });
  const answer = (kind: string) => (given: string | number | null) =>
    app.evaluate(
      (_electron_, [which, value]) => {
        const { answers } = Reflect.get(globalThis, 'scriptedDialogs');
        answers[which].push(value);
      },
      [kind, given] as const,
    );
  return {
    page: await app.firstWindow(),
    // Electron keeps the browser's profile with the user data.
    folders: [userData, scratch],
    runInMain,
    dialogs: {
      open: answer('open'),
      save: answer('save'),
      message: answer('message'),
      asked: () => app.evaluate(() => Reflect.get(globalThis, 'scriptedDialogs').asked),
    },
    async openForeignPage() {
      const opened = app.waitForEvent('window');
      await app.evaluate(({ BrowserWindow }) => {
        void new BrowserWindow({ show: false }).loadURL('about:blank');
      });
      return opened;
    },
    close: () => app.close(),
    async kill() {
      const { pid } = app.process();
      const gone = new Promise((resolve) => app.process().once('exit', resolve));
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      await gone;
    },
  };
}

const recordSocketsIn = (_electron: unknown, source: string, file: string): void =>
  process.getBuiltinModule('node:vm').runInThisContext(`(${source})`)(file);
