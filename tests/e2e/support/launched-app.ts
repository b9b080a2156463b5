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

/** The part of Electron that tests turn off from inside. */
export interface MainModule {
  readonly session: {
    readonly defaultSession: { readonly webRequest: { onBeforeRequest: (listener: null) => void } };
  };
}

/**
 * Calls a function inside the main process, with the `electron` module and what JSON can carry. As in
 * a page, it refers to nothing outside itself.
 */
export type RunInMain = <Args extends readonly unknown[], Result>(
  work: (electron: MainModule, ...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** A running program and its first window. */
export interface LaunchedApp {
  readonly browser: BrowserKind;
  readonly page: Page;
  readonly dialogs: Dialogs;
  /** The folder that holds what the program keeps for a person. */
  readonly userData: string;
  /** Every folder that the program or its browser writes of its own accord: user data, profile, temporary files. */
  readonly folders: () => readonly string[];
  /** The log of the main process, line by line. */
  readonly mainLog: () => readonly string[];
  readonly runInMain: RunInMain;
  /** A page of the same session that the program knows nothing of and that has no policy of its own. */
  readonly openForeignPage: () => Promise<Page>;
  /**
   * Ends the program without asking, and removes what was made here unless it is to be kept. Throws
   * if main process or browser asked anything of a network since they were started.
   */
  readonly close: () => Promise<void>;
  /** As `close`, but nothing of the program runs any more: both processes are killed at once. */
  readonly kill: () => Promise<void>;
}

/** The files that hold what main process and browser asked of a network. */
export interface RecordFiles {
  readonly main: string;
  readonly browser: string;
}

/** What starting the program needs. */
export interface Launch {
  readonly root: string;
  readonly userData: string;
  readonly browser: FoundBrowser;
  /** Files named on the program's command line. */
  readonly files: readonly string[];
  readonly record: RecordFiles;
  /** An empty folder for everything else. */
  readonly temporary: string;
}

/** What a way of starting gives; the rest is the same for all. */
export interface Started extends Pick<
  LaunchedApp,
  'page' | 'dialogs' | 'runInMain' | 'openForeignPage' | 'close' | 'kill'
> {
  readonly folders: readonly string[];
}
