import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../ipc/contract.ts';
import type { Desk } from '../services/desk/desk.ts';
import type { LogFile } from '../services/log-file.ts';
import type { OfferedFile } from './offered-file.ts';
import type { PrintPages } from './print-pages.ts';
import type { Services } from './services.ts';

/** What the modules of the main process share. */
export interface Context {
  readonly log: LogFile;
  readonly printPages: PrintPages;
  readonly desk: Desk;
  readonly offered: OfferedFile;
  readonly services: Services;
  /** The window that people work in, or null while there is none. */
  readonly window: () => BrowserWindow | null;
  /** Shows the window, making it if there is none. */
  readonly showWindow: () => void;
  /** Tells the window something; nobody hears it while there is no window. */
  readonly tell: <Name extends EventName>(name: Name, detail: Events[Name]) => void;
}

/** One concern of the main process, switched on once at start. */
export type Enable = (context: Context) => void | Promise<void>;
