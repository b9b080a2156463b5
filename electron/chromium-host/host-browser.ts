import type { BrowserContext, Page, Route } from 'playwright-core';
import type { HostApp } from './host-app.ts';
import type { HostIpcMain } from './host-ipc.ts';
import type { HostMenu } from './host-menu.ts';
import type { HostSession } from './host-session.ts';
import { internalOrigin, toProduct } from './internal-origin.ts';
import type { GuardedPage, WindowHost } from './window-host.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** The parts of the stand-in that windows need, and the browser that shows them. */
export class HostBrowser implements WindowHost {
  readonly app: HostApp;
  readonly session: HostSession;
  readonly ipcMain: HostIpcMain;
  readonly menu: HostMenu;
  readonly schemes = new Map<string, SchemeHandler>();
  readonly #context: Promise<BrowserContext>;
  readonly #pages = new Map<Page, GuardedPage>();

  constructor(
    parts: Pick<HostBrowser, 'app' | 'session' | 'ipcMain' | 'menu'>,
    context: Promise<BrowserContext>,
  ) {
    this.app = parts.app;
    this.session = parts.session;
    this.ipcMain = parts.ipcMain;
    this.menu = parts.menu;
    this.#context = context.then((opened) => this.#guard(opened));
  }

  readonly urlOf = (contents: GuardedPage): string => {
    for (const [page, owner] of this.#pages) if (owner === contents) return page.url();
    return '';
  };

  readonly newPage = async (contents: GuardedPage): Promise<Page> => {
    const context = await this.#context;
    const first = this.#pages.size === 0 ? context.pages()[0] : undefined;
    const page = first ?? (await context.newPage());
    this.#pages.set(page, contents);
    page.on('close', () => this.#pages.delete(page));
    this.app.emit('web-contents-created', {}, contents);
    const granted = await this.session.granted(contents, internalOrigin);
    await context.grantPermissions([...granted], { origin: internalOrigin });
    return page;
  };

  async #guard(context: BrowserContext): Promise<BrowserContext> {
    await context.route(
      () => true,
      (route) => this.#serve(route),
    );
    context.on('page', (page) => void this.#meet(page));
    return context;
  }

  /** A page that no window made was opened by a page; the product may refuse it. */
  async #meet(page: Page): Promise<void> {
    const opener = await page.opener();
    const contents = opener === null ? undefined : this.#pages.get(opener);
    if (contents && !contents.allowsWindow(toProduct(page.url()))) await page.close();
  }

  async #serve(route: Route): Promise<void> {
    const request = route.request();
    const url = toProduct(request.url());
    try {
      const owner = this.#owner(route);
      if (request.isNavigationRequest() && owner && !owner.allowsNavigation(request))
        return await route.abort('aborted');
      if (!(await this.session.allows(url, request.resourceType(), request.method())))
        return await route.abort('blockedbyclient');
      const handler = this.schemes.get(URL.parse(url)?.protocol.slice(0, -1) ?? '');
      if (!handler) return await route.continue();
      const response = await handler(new Request(url, { method: request.method() }));
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    } catch {
      // A page that closes meanwhile takes its requests with it.
      await route.abort().catch(() => undefined);
    }
  }

  #owner(route: Route): GuardedPage | undefined {
    try {
      return this.#pages.get(route.request().frame().page());
    } catch {
      return undefined;
    }
  }
}
