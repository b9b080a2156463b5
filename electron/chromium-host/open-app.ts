import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { createHost, type Host } from './create-host.ts';
import type { FoundBrowser } from './find-browser.ts';
import type { AskPerson } from './host-dialog.ts';
import { makeQuietProfile, quietSwitches } from './quiet-browser.ts';
import { runMain } from './run-main.ts';

/** How to open the app in a browser. */
export interface OpenOptions {
  readonly root: string;
  readonly userData: string;
  readonly browser: FoundBrowser;
  readonly headless: boolean;
  /** The browser's own folder; without one it gets a temporary one. */
  readonly profile?: string;
  /** More switches for the browser. */
  readonly switches?: readonly string[];
  readonly ask: (context: BrowserContext) => AskPerson;
  readonly exit: (code: number) => void;
}

/** An app that runs in a browser. */
export interface OpenedApp {
  readonly context: BrowserContext;
  /** The page of the first window. */
  readonly page: Page;
}

/** Starts a browser over a pipe, runs the built main process against it and waits for its first window. */
export async function openApp(options: OpenOptions): Promise<OpenedApp> {
  const { root, userData, browser, headless, exit } = options;
  mkdirSync(userData, { recursive: true });
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'aide-window-'));
  makeQuietProfile(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    env: { ...process.env, ...browser.env },
    headless,
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    viewport: headless ? { width: 1440, height: 900 } : null,
    args: [
      ...quietSwitches,
      // Without bars of its own, the browser's window is the program's.
      ...(headless ? [] : ['--app=data:text/html,', '--window-size=1440,900']),
      ...(options.switches ?? []),
    ],
  });
  if (options.profile === undefined)
    context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const host = createHost({
    root,
    userData,
    context: Promise.resolve(context),
    ask: options.ask(context),
    exit: (code) => {
      // A browser that is gone already has nothing left to close.
      void context
        .close()
        .catch(() => undefined)
        .then(() => exit(code));
    },
  });
  await runMain(root, host);
  host.ready();
  return { context, page: await firstPage(host) };
}

async function firstPage(host: Host): Promise<Page> {
  // Half a minute: more than any start takes, less than a person waits for nothing.
  for (let tries = 0; tries < 3000; tries += 1) {
    const [window] = host.windows();
    if (window) return await window.webContents.page();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The program opened no window; its log says why.');
}
