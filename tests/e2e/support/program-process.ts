import { runInThisContext } from 'node:vm';
import { DialogScript } from '../../../electron/chromium-host/dialog-script.ts';
import type { FoundBrowser } from '../../../electron/chromium-host/find-browser.ts';
import { openApp } from '../../../electron/chromium-host/open-app.ts';

/** What the test tells the program's process. */
export type Told =
  | { readonly answer: 'open' | 'save' | 'message'; readonly with: string | number | null }
  | { readonly ask: number; readonly what: 'dialogs' }
  | { readonly ask: number; readonly what: 'run'; readonly source: string }
  | { readonly close: true };

/** What the program's process tells the test. */
export type Tells =
  | { readonly endpoint: string; readonly browserPid: number }
  | { readonly answered: number; readonly value?: unknown; readonly error?: string };

/** How to start the program. */
export interface ProgramOptions {
  readonly root: string;
  readonly userData: string;
  readonly browser: FoundBrowser;
  readonly profile: string;
  readonly switches: readonly string[];
}

const tell = (message: Tells): void => void process.send?.(message);

/** Runs the program as a process of its own, with its window in a headless browser that the test joins. */
async function runProgram(options: ProgramOptions): Promise<void> {
  const script = new DialogScript();
  const { context } = await openApp({
    ...options,
    headless: true,
    ask: () => (dialog) => Promise.resolve(script.take(dialog)),
    exit: (code) => process.exit(code),
  });
  const answer = async (ask: number, work: () => unknown): Promise<void> => {
    try {
      tell({ answered: ask, value: await work() });
    } catch (error) {
      tell({ answered: ask, error: String(error) });
    }
  };
  process.on('message', (told: Told) => {
    if ('answer' in told) script.answer(told.answer, told.with);
    else if ('close' in told) void context.close().then(() => process.exit());
    else if (told.what === 'dialogs')
      void answer(told.ask, () => script.asked().map(({ kind }) => kind));
    else void answer(told.ask, () => runHere(told.source));
  });
  // Without the test there is nobody to close the program.
  process.on('disconnect', () => process.exit());
  const browser = context.browser();
  if (browser === null) throw new Error('The browser cannot be shared.');
  const { endpoint } = await browser.bind('aide-memoire');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const browserPid = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
  tell({ endpoint, browserPid });
}

/** Calls a function, given as text, with the module that stands in for `electron`. */
const runHere = (source: string): unknown =>
  (runInThisContext(`(${source})`) as (electron: unknown) => unknown)(standIn());

interface Hosts {
  readonly get: (run: string) => { readonly electron: unknown } | undefined;
}

/** The host of the one program that this process runs. */
const standIn = (): unknown =>
  (Reflect.get(globalThis, Symbol.for('chromium-host:')) as Hosts).get('1')?.electron;

process.once('message', (options: ProgramOptions) => void runProgram(options));
