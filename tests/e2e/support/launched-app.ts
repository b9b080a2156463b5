import type { Page } from 'playwright-core';
import type { BrowserKind, FoundBrowser } from '../../../electron/chromium-host/find-browser.ts';

/** Answers for the dialogs of the program. Without one prepared, a dialog counts as cancelled. */
export interface Dialogs {
  /** The file that the next open dialog gives; null cancels it. */
  readonly open: (path: string | null) => Promise<void>;
  /** The file that the next save dialog gives; null cancels it. */
  readonly save: (path: string | null) => Promise<void>;
  /** The number of the button that the next message is answered with. */
  readonly message: (button: number) => Promise<void>;
  /** Which dialogs were shown so far, oldest first. */
  readonly asked: () => Promise<readonly ('open' | 'save' | 'message')[]>;
}

/** A running program and its first window. */
export interface LaunchedApp {
  readonly browser: BrowserKind;
  readonly page: Page;
  readonly dialogs: Dialogs;
  /** The folder that holds what the program keeps for a person. */
  readonly userData: string;
  /** The log of the main process, line by line. */
  readonly mainLog: () => readonly string[];
  /** A page of the same session that the program knows nothing of and that has no policy of its own. */
  readonly openForeignPage: () => Promise<Page>;
  /** Ends the program without asking, and removes `userData` if it was made here. */
  readonly close: () => Promise<void>;
}

/** What starting the program needs. */
export interface Launch {
  readonly root: string;
  readonly userData: string;
  readonly browser: FoundBrowser;
  /** Files named on the program's command line. */
  readonly files: readonly string[];
}

/** What a way of starting gives; the rest is the same for all. */
export type Started = Pick<LaunchedApp, 'page' | 'dialogs' | 'openForeignPage' | 'close'>;
