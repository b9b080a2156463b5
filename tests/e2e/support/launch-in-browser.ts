import { DialogScript } from '../../../electron/chromium-host/dialog-script.ts';
import { openApp } from '../../../electron/chromium-host/open-app.ts';
import type { Launch, Started } from './launched-app.ts';

/** Runs the program in this process, with its window in a headless browser. */
export async function launchInBrowser(launch: Launch): Promise<Started> {
  const script = new DialogScript();
  // The program reads its own arguments, and here it runs in this process.
  process.argv.push(...launch.files);
  const { context, page } = await openApp({
    ...launch,
    headless: true,
    ask: () => (dialog) => Promise.resolve(script.take(dialog)),
    exit: () => undefined,
  });
  process.argv.length -= launch.files.length;
  return {
    page,
    dialogs: {
      open: async (path) => script.answer('open', path),
      save: async (path) => script.answer('save', path),
      message: async (button) => script.answer('message', button),
      asked: async () => script.asked().map(({ kind }) => kind),
    },
    openForeignPage: () => context.newPage(),
    close: () => context.close(),
  };
}
