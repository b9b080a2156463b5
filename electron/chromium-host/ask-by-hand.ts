import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { AskedDialog } from './dialog-script.ts';
import { dialogPage } from './dialog-page.ts';
import type { AskPerson } from './host-dialog.ts';

const binding = '__chromiumHostAnswer';

interface Answer {
  readonly look?: string;
  readonly done?: string | number | null;
}

/** Puts dialogs to the person at the screen, each in a small page of its own. Closing the page cancels. */
export const askByHand =
  (context: BrowserContext): AskPerson =>
  async (dialog) => {
    const page = await context.newPage();
    try {
      return await new Promise<string | number | null>((resolve) => {
        page.on('close', () => resolve(null));
        void show(page, dialog, resolve);
      });
    } finally {
      if (!page.isClosed()) await page.close();
    }
  };

async function show(
  page: Page,
  dialog: AskedDialog,
  done: (answer: string | number | null) => void,
): Promise<void> {
  const draw = (path: string): Promise<void> => {
    const folder = isFolder(path) ? path : dirname(path);
    return page.setContent(
      dialogPage(dialog, { path, folder, names: listFolder(folder) }, binding),
    );
  };
  await page.exposeFunction(binding, ({ look, done: chosen }: Answer) => {
    const next = look ?? (typeof chosen === 'string' && isFolder(chosen) ? chosen : undefined);
    if (next !== undefined) void draw(next);
    else if (chosen !== undefined) done(chosen);
  });
  await draw(dialog.options.defaultPath ?? `${homedir()}/`);
}

/** A path with a slash at its end is a folder to look into. */
const isFolder = (path: string): boolean => /[\\/]$/.test(path);

/** The visible names in a folder, folders first and with a slash; empty where it cannot be read. */
function listFolder(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.'),
    );
    const folders = names.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
    const files = names.filter((entry) => entry.isFile()).map(({ name }) => name);
    return ['../', ...folders.sort(), ...files.sort()];
  } catch {
    return ['../'];
  }
}
