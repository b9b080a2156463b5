import { makeCloneCodec, type CloneCodec } from './clone-codec.ts';

/** The function that the browser gives to pages to reach the process, and the one the process calls. */
export const toProcess = '__chromiumHostSend';
export const toPage = '__chromiumHostReceive';

/** What a page may ask of the process. */
export type PageRequest =
  | { readonly ask: 'invoke'; readonly channel: string; readonly args: string }
  | { readonly ask: 'accelerators' }
  | { readonly ask: 'accelerator'; readonly keys: string }
  | { readonly ask: 'close' };

type Send = (request: PageRequest) => Promise<unknown>;
type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
) => void;

/** The script that runs before any of a page's own: gives the preload its `electron` and runs it. */
export const pageScript = (preload: string): string =>
  `(${inPage.toString()})((${makeCloneCodec.toString()})(), function (require, module, exports) {\n${preload}\n}, ${JSON.stringify(toProcess)}, ${JSON.stringify(toPage)});`;

/** Runs in the page and refers to nothing outside itself. */
function inPage(codec: CloneCodec, preload: Preload, sendName: string, receiveName: string): void {
  const page = globalThis as unknown as Record<string, unknown> & {
    top: unknown;
    self: unknown;
    close: () => void;
    addEventListener: (name: string, hear: (event: never) => void) => void;
  };
  const send = page[sendName] as Send;
  Object.defineProperty(page, sendName, { value: send, enumerable: false });
  // As in Electron, frames inside a page get no preload.
  if (page.top !== page.self) return;

  type Listener = (event: object, ...args: unknown[]) => void;
  const listeners = new Map<string, Set<Listener>>();
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const answer = (await send({ ask: 'invoke', channel, args: codec.encode(args) })) as {
        value?: string;
        error?: string;
      };
      // Like Electron, only the words of an error cross.
      if (answer.error !== undefined)
        throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return codec.decode(answer.value ?? '');
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  Object.defineProperty(page, receiveName, {
    value: (channel: string, args: string) => {
      for (const listener of listeners.get(channel) ?? [])
        listener({}, ...(codec.decode(args) as unknown[]));
    },
  });

  // Values are copied and functions wrapped, so that neither side holds the other's own.
  const bridged = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...args: unknown[]) =>
        bridged((value as (...given: unknown[]) => unknown)(...args.map(bridged)));
    if (value instanceof Promise) return value.then(bridged);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(bridged);
    const made = {};
    for (const [key, item] of Object.entries(value))
      Object.defineProperty(made, key, {
        value: bridged(item),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return made;
  };
  const frozen = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
    return Object.freeze(value);
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      Object.defineProperty(page, name, { value: frozen(bridged(api)), enumerable: true });
    },
  };

  const module = { exports: {} };
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return { contextBridge, ipcRenderer };
    },
    module,
    module.exports,
  );

  page.close = () => void send({ ask: 'close' });
  let accelerators: readonly string[] = [];
  void send({ ask: 'accelerators' }).then((list) => (accelerators = list as string[]));
  page.addEventListener(
    'keydown',
    (event: {
      defaultPrevented: boolean;
      ctrlKey: boolean;
      metaKey: boolean;
      shiftKey: boolean;
      altKey: boolean;
      key: string;
      preventDefault: () => void;
    }) => {
      const keys = [
        ...(event.ctrlKey || event.metaKey ? ['CmdOrCtrl'] : []),
        ...(event.altKey ? ['Alt'] : []),
        ...(event.shiftKey ? ['Shift'] : []),
        event.key.toUpperCase(),
      ].join('+');
      if (event.defaultPrevented || !accelerators.includes(keys)) return;
      event.preventDefault();
      void send({ ask: 'accelerator', keys });
    },
  );
}
