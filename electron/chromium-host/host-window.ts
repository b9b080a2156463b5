import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Download, Frame, Page, Request } from 'playwright-core';
import { makeCloneCodec } from './clone-codec.ts';
import { toInternal, toProduct } from './internal-origin.ts';
import type { WindowHost } from './window-host.ts';
import { pageScript, toPage, toProcess, type PageRequest } from './page-script.ts';

const codec = makeCloneCodec();

/** What of a window's options the host heeds. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
}

/** Whether a listener called `preventDefault`. */
function emitPreventable(emitter: EventEmitter, name: string, details: object, ...rest: unknown[]) {
  let prevented = false;
  emitter.emit(name, { ...details, preventDefault: () => (prevented = true) }, ...rest);
  return prevented;
}

/** Stands in for `webContents`: a page of the browser. */
export class HostWebContents extends EventEmitter {
  readonly #browser: WindowHost;
  readonly #window: HostWindow;
  readonly #page: Promise<Page>;
  #openHandler: ((details: { url: string }) => { action: string }) | null = null;
  #expected: string | null = null;

  constructor(browser: WindowHost, window: HostWindow, options: WindowOptions) {
    super();
    this.#browser = browser;
    this.#window = window;
    this.#page = this.#open(options);
    // Nobody may await it before the page is used; a closing browser is then not an error.
    this.#page.catch(() => undefined);
  }

  async #open(options: WindowOptions): Promise<Page> {
    const page = await this.#browser.newPage(this);
    const preload = options.webPreferences?.preload;
    await page.exposeBinding(toProcess, ({ frame }, request: PageRequest) =>
      this.#answer(frame, request),
    );
    await page.addInitScript({
      content: pageScript(preload === undefined ? '' : readFileSync(preload, 'utf8')),
    });
    page.on('download', (download) => void this.#download(download));
    page.on('crash', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    page.on('domcontentloaded', () => this.#window.emit('ready-to-show'));
    page.on('close', () => this.#window.gone());
    return page;
  }

  /** Called by the host. */
  readonly page = (): Promise<Page> => this.#page;

  #answer(frame: Frame, request: PageRequest): unknown {
    switch (request.ask) {
      case 'invoke':
        return this.#browser.ipcMain.invoke(this, frame, request.channel, request.args);
      case 'accelerators':
        return this.#browser.menu.accelerators();
      case 'accelerator':
        return this.#browser.menu.press(request.keys);
      case 'close':
        return this.#window.close();
    }
  }

  async #download(download: Download): Promise<void> {
    const url = toProduct(download.url());
    if (emitPreventable(this.#browser.session, 'will-download', {}, { getURL: () => url }, this))
      await download.cancel().catch(() => undefined);
  }

  /** Called by the host for each navigation of this page: whether the product lets it pass. */
  allowsNavigation(request: Request): boolean {
    const frame = request.frame();
    const url = toProduct(request.url());
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this.#expected === url) this.#expected = null;
    else {
      const details = { url, isMainFrame, isSameDocument: false };
      if (emitPreventable(this, 'will-frame-navigate', details)) return false;
      if (isMainFrame && emitPreventable(this, 'will-navigate', details, url)) return false;
    }
    this.emit('did-start-navigation', { url, isMainFrame, isSameDocument: false });
    return true;
  }

  /** Called by the host: whether this page may open another. */
  allowsWindow(url: string): boolean {
    return this.#openHandler === null || this.#openHandler({ url }).action === 'allow';
  }

  readonly setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }) => {
    this.#openHandler = handler;
  };

  readonly getURL = (): string => toProduct(this.#browser.urlOf(this));

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    this.#expected = url;
    const response = await page.goto(toInternal(url));
    if (response !== null && response.status() >= 400) this.emit('did-fail-load', {}, -6);
    this.emit('did-finish-load');
  }

  readonly reload = (): void => void this.loadURL(this.getURL());

  readonly send = (channel: string, ...args: unknown[]): void => {
    const text = codec.encode(args);
    void this.#page
      .then((page) =>
        page.evaluate(
          ([receive, name, given]) => {
            const hear = Reflect.get(globalThis, receive) as
              ((channel: string, args: string) => void) | undefined;
            hear?.(name, given);
          },
          [toPage, channel, text] as const,
        ),
      )
      // A page that is loading or gone hears nothing, as in Electron.
      .catch(() => undefined);
  };

  async printToPDF(options: { readonly preferCSSPageSize?: boolean } = {}): Promise<Buffer> {
    const session = await (await this.#page).context().newCDPSession(await this.#page);
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
    });
    await session.detach();
    return Buffer.from(data, 'base64');
  }
}

/** Stands in for `BrowserWindow`. */
export class HostWindow extends EventEmitter {
  readonly webContents: HostWebContents;
  readonly #browser: WindowHost;
  #destroyed = false;

  constructor(browser: WindowHost, options: WindowOptions = {}) {
    super();
    this.#browser = browser;
    this.webContents = new HostWebContents(browser, this, options);
  }

  readonly loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  readonly reload = (): void => this.webContents.reload();
  readonly isDestroyed = (): boolean => this.#destroyed;
  readonly isMinimized = (): boolean => false;
  readonly restore = (): void => undefined;
  readonly show = (): void => undefined;
  readonly focus = (): void => void this.webContents.page().then((page) => page.bringToFront());
  readonly setTitle = (): void => undefined;
  readonly setBackgroundColor = (): void => undefined;

  readonly close = (): void => {
    if (emitPreventable(this, 'close', {})) this.#browser.app.stay();
    else this.destroy();
  };

  readonly destroy = (): void => {
    void this.webContents.page().then((page) => page.close());
  };

  /** Called once, when the page is gone, whoever closed it. */
  gone(): void {
    this.#destroyed = true;
    this.emit('closed');
  }
}
