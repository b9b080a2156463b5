import { _electron } from 'playwright-core';
import type { Launch, Started } from './launched-app.ts';

/** Runs the program in Electron. Its dialogs are replaced from outside, as no test can press them. */
export async function launchInElectron({
  root,
  userData,
  browser,
  files,
}: Launch): Promise<Started> {
  const app = await _electron.launch({
    executablePath: browser.path,
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...files],
    env: { ...process.env, AIDE_MEMOIRE_HOME: userData },
    cwd: root,
  });
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
  };
}
