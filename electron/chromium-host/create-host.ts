import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright-core';
import { HostApp, type AppOptions } from './host-app.ts';
import { HostBrowser } from './host-browser.ts';
import { createHostDialog, type AskPerson } from './host-dialog.ts';
import { HostIpcMain } from './host-ipc.ts';
import { HostMenu } from './host-menu.ts';
import { HostSession } from './host-session.ts';
import { HostWindow, type WindowOptions } from './host-window.ts';

/** What a host is made of. */
export interface HostOptions extends AppOptions {
  readonly context: Promise<BrowserContext>;
  readonly ask: AskPerson;
}

/** A host: the module that stands in for `electron`, and the means to set it going. */
export interface Host {
  readonly electron: Readonly<Record<string, unknown>>;
  readonly ready: () => void;
  readonly windows: () => readonly HostWindow[];
}

/** Puts the stand-in for the `electron` module together. */
export function createHost({ context, ask, ...options }: HostOptions): Host {
  const windows = new Set<HostWindow>();
  const app = new HostApp(options, () => [...windows]);
  const session = new HostSession();
  const ipcMain = new HostIpcMain();
  const menu = new HostMenu();
  const browser = new HostBrowser({ app, session, ipcMain, menu }, context);
  return {
    electron: {
      app,
      ipcMain,
      session: { defaultSession: session },
      Menu: menu,
      dialog: createHostDialog(ask),
      BrowserWindow: class extends HostWindow {
        constructor(windowOptions?: WindowOptions) {
          super(browser, windowOptions);
          windows.add(this);
        }
        override gone(): void {
          windows.delete(this);
          super.gone();
          if (windows.size === 0) app.lastWindowClosed();
        }
      },
      protocol: {
        registerSchemesAsPrivileged: () => undefined,
        handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) =>
          void browser.schemes.set(scheme, handler),
      },
      // Nothing tells a browser that the screen is locked.
      powerMonitor: new EventEmitter(),
      shell: {
        showItemInFolder: (path: string) => process.stdout.write(`${path}\n`),
      },
      nativeTheme: { shouldUseDarkColors: false, themeSource: 'system' },
    },
    ready: () => app.becomeReady(),
    windows: () => [...windows],
  };
}
