import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPrintPages } from '../../../../electron/main/print-pages.ts';

/** Stands in for Electron: keeps what each window was made with and what it listens to. */
const { made, FakeWindow } = vi.hoisted(() => {
  const made: FakeWindow[] = [];
  class FakeWindow {
    readonly options: Record<string, unknown>;
    readonly heard = new Map<string, (event: object, details?: object) => void>();
    readonly sent: unknown[][] = [];
    reloads = 0;
    readonly webContents = {
      on: (name: string, hear: (event: object, details?: object) => void) =>
        this.heard.set(`page ${name}`, hear),
      send: (...args: unknown[]) => this.sent.push(args),
      printToPDF: () => Promise.resolve(new Uint8Array([1])),
    };
    constructor(options: Record<string, unknown>) {
      this.options = options;
      made.push(this);
    }
    on(name: string, hear: (event: object) => void): void {
      this.heard.set(name, hear);
    }
    once(name: string, hear: (event: object) => void): void {
      this.heard.set(name, hear);
    }
    loadURL(): Promise<void> {
      return Promise.resolve();
    }
    reload(): void {
      this.reloads += 1;
    }
    destroy(): void {
      this.heard.clear();
    }
  }
  return { made, FakeWindow };
});
vi.mock('electron', () => ({
  app: { getAppPath: () => '/program', isPackaged: true },
  BrowserWindow: FakeWindow,
  dialog: { showMessageBox: () => Promise.resolve({ response: 0 }) },
  nativeTheme: { shouldUseDarkColors: false },
}));

const { createWindow } = await import('../../../../electron/main/window.ts');
const { printPdf } = await import('../../../../electron/main/print-pdf.ts');
const log = { write: () => undefined };

/** A desk on which dossiers lie or do not. */
function deskWith(count: number) {
  let open = count;
  return {
    any: () => open > 0,
    abandon: () => Promise.resolve(void (open = 0)),
    close: () => (open -= 1),
  };
}
const confined = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
};

beforeEach(() => {
  made.length = 0;
});

describe('every window', () => {
  test('that people work in is sandboxed, isolated and without Node', () => {
    createWindow(deskWith(0), log);
    expect(made[0]!.options).toMatchObject({
      show: false,
      minWidth: 1024,
      minHeight: 700,
      webPreferences: {
        ...confined,
        webSecurity: true,
        allowRunningInsecureContent: false,
        devTools: false,
      },
    });
  });

  test('that only prints is too, runs nothing and has no bridge', async () => {
    const print = printPdf({ printPages: createPrintPages(), log });
    expect(await print('<p>x</p>')).toMatchObject({ ok: true });
    expect(made[0]!.options).toMatchObject({
      show: false,
      webPreferences: { ...confined, javascript: false },
    });
    expect(made[0]!.options['webPreferences']).not.toHaveProperty('preload');
  });
});

describe('closing the window', () => {
  const close = (window: (typeof made)[number]): boolean => {
    let prevented = false;
    window.heard.get('close')?.({ preventDefault: () => (prevented = true) });
    return !prevented;
  };

  test('is put to the page while a dossier is open, and done once none is', () => {
    const desk = deskWith(1);
    createWindow(desk, log);
    expect(close(made[0]!)).toBe(false);
    expect(made[0]!.sent).toEqual([['menu.command', 'close']]);
    desk.close();
    expect(close(made[0]!)).toBe(true);
  });

  test('is not put to a page that is gone', () => {
    createWindow(deskWith(1), log);
    made[0]!.heard.get('page render-process-gone')?.({}, { reason: 'crashed' });
    expect(close(made[0]!)).toBe(true);
  });
});

test('a page that crashed is loaded anew, once, if it ever was whole', () => {
  createWindow(deskWith(0), log);
  const [window] = made;
  const crash = () => window!.heard.get('page render-process-gone')?.({}, { reason: 'crashed' });
  crash();
  expect(window!.reloads).toBe(0);
  window!.heard.get('page did-finish-load')?.({});
  crash();
  crash();
  expect(window!.reloads).toBe(1);
});
