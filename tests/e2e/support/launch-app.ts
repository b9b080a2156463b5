import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  browserKinds,
  findBrowser,
  type BrowserKind,
} from '../../../electron/chromium-host/find-browser.ts';
import type { LaunchedApp } from './launched-app.ts';
import { launchInBrowser } from './launch-in-browser.ts';
import { launchInElectron } from './launch-in-electron.ts';
import { checkSilence } from './sounds.ts';

export type { LaunchedApp } from './launched-app.ts';

export interface LaunchOptions {
  /** Kept afterwards if given; otherwise a temporary folder. */
  readonly userData?: string;
  /** A dossier that the system asks the program to open. */
  readonly file?: string;
  /** Leaves its folders in place after the end, for a test to search; whoever asks removes them. */
  readonly keep?: boolean;
}

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Starts the built program on the first of Electron, an installed browser and the npm one; the
 * variable AIDE_BROWSER (electron, installed, npm) asks for one of them.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  if (!existsSync(join(root, 'out', 'main', 'main.js')))
    throw new Error('Nothing is built yet: run `npm run build` first.');
  const browser = await findBrowser(wanted());
  if (!browser) throw new Error('Found neither Electron nor a Chromium to run the program in.');
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'aide-e2e-')));
  const userData = options.userData ?? join(temporary, 'user');
  const record = { main: join(temporary, 'main.txt'), browser: join(temporary, 'browser.json') };
  const launch = browser.kind === 'electron' ? launchInElectron : launchInBrowser;
  const files = options.file === undefined ? [] : [options.file];
  const app = await launch({ root, userData, browser, files, record, temporary });
  process.stdout.write(`end to end on ${browser.kind}: ${browser.path}\n`);
  await app.page.waitForURL(/\/index\.html/);
  const end = (how: () => Promise<void>) => async (): Promise<void> => {
    await how();
    try {
      await checkSilence(record);
    } finally {
      if (options.keep !== true)
        await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  return {
    ...app,
    browser: browser.kind,
    userData,
    folders: () => app.folders,
    mainLog() {
      const file = join(userData, 'logs', 'aide-memoire.log');
      return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    },
    close: end(app.close),
    kill: end(app.kill),
  };
}

function wanted(): readonly BrowserKind[] {
  const asked = process.env['AIDE_BROWSER'];
  if (asked === undefined || asked === '') return browserKinds;
  const kind = browserKinds.find((each) => each === asked);
  if (!kind) throw new Error(`AIDE_BROWSER is one of ${browserKinds.join(', ')}.`);
  return [kind];
}
