import type { Page, Request } from 'playwright-core';
import type { HostApp } from './host-app.ts';
import type { HostIpcMain } from './host-ipc.ts';
import type { HostMenu } from './host-menu.ts';
import type { HostSession } from './host-session.ts';

/** A page of the product, as the browser asks it what may happen. */
export interface GuardedPage {
  readonly allowsNavigation: (request: Request) => boolean;
  readonly allowsWindow: (url: string) => boolean;
}

/** What a window needs of the host that it lives in. */
export interface WindowHost {
  readonly app: HostApp;
  readonly session: HostSession;
  readonly ipcMain: HostIpcMain;
  readonly menu: HostMenu;
  /** A page for a window; the first takes the one that the browser opened with. */
  readonly newPage: (owner: GuardedPage) => Promise<Page>;
  /** The address that a window's page is at. */
  readonly urlOf: (owner: GuardedPage) => string;
}
