import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the stand-in for `app` needs to know. */
export interface AppOptions {
  readonly root: string;
  readonly userData: string;
  /** Ends the program. */
  readonly exit: (code: number) => void;
}

interface Closable {
  readonly close: () => void;
}

/** Stands in for `app`. Windows are asked to close before it quits, and any of them may refuse. */
export class HostApp extends EventEmitter {
  readonly isPackaged = false;
  /** The browser runs already: it was given its switches when it was started. */
  readonly commandLine = { appendSwitch: (): void => undefined };
  readonly #options: AppOptions;
  readonly #windows: () => readonly Closable[];
  #becomeReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => (this.#becomeReady = resolve));
  readonly #paths = new Map<string, string>();
  #quitting = false;

  constructor(options: AppOptions, windows: () => readonly Closable[]) {
    super();
    this.#options = options;
    this.#windows = windows;
  }

  /** Called by the host once the browser runs. */
  becomeReady(): void {
    this.#becomeReady();
    this.emit('ready');
  }

  readonly whenReady = (): Promise<void> => this.#ready;
  readonly requestSingleInstanceLock = (): boolean => true;
  readonly getAppPath = (): string => this.#options.root;
  readonly getLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
  readonly getName = (): string => this.#manifest()['productName'] ?? 'app';
  readonly getVersion = (): string => this.#manifest()['version'] ?? '0.0.0';
  readonly setPath = (name: string, path: string): void => void this.#paths.set(name, path);
  readonly addRecentDocument = (): void => undefined;

  #manifest(): Readonly<Record<string, string>> {
    const text = readFileSync(join(this.#options.root, 'package.json'), 'utf8');
    return JSON.parse(text) as Readonly<Record<string, string>>;
  }

  readonly getPath = (name: string): string => {
    const { userData } = this.#options;
    const paths: Readonly<Record<string, string>> = {
      userData,
      sessionData: userData,
      temp: tmpdir(),
      home: homedir(),
      documents: join(homedir(), 'Documents'),
      exe: process.execPath,
    };
    const path = this.#paths.get(name) ?? paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  };

  readonly quit = (): void => {
    this.#quitting = true;
    this.emit('before-quit', { preventDefault: () => (this.#quitting = false) });
    if (!this.#quitting) return;
    const windows = this.#windows();
    if (windows.length === 0) this.exit();
    for (const window of windows) window.close();
  };

  readonly exit = (code = 0): void => {
    this.emit('quit', {}, code);
    this.#options.exit(code);
  };

  /** Called by the host: a window refused to close, so nothing quits. */
  stay(): void {
    this.#quitting = false;
  }

  /** Called by the host when the last window is gone. */
  lastWindowClosed(): void {
    if (this.#quitting) this.exit();
    else this.emit('window-all-closed');
  }
}
