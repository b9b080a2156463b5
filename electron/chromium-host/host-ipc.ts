import type { Frame } from 'playwright-core';
import { makeCloneCodec } from './clone-codec.ts';
import { toProduct } from './internal-origin.ts';

const codec = makeCloneCodec();

/** A frame as `event.senderFrame` shows it. */
interface HostFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: HostFrame | null;
}

const frameOf = (frame: Frame): HostFrame => {
  const url = toProduct(frame.url());
  const parent = frame.parentFrame();
  const parsed = URL.parse(url);
  return {
    url,
    origin: parsed === null || parsed.host === '' ? 'null' : `${parsed.protocol}//${parsed.host}`,
    parent: parent === null ? null : frameOf(parent),
  };
};

type Handler = (
  event: { readonly sender: unknown; readonly senderFrame: HostFrame },
  ...args: unknown[]
) => unknown;

/** Stands in for `ipcMain`: arguments and answers are cloned, of an error only the words cross. */
export class HostIpcMain {
  readonly #handlers = new Map<string, Handler>();

  readonly handle = (channel: string, handler: Handler): void => {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  };

  /** Called by the host for a page. Never rejects. */
  async invoke(
    sender: unknown,
    frame: Frame,
    channel: string,
    args: string,
  ): Promise<{ readonly value: string } | { readonly error: string }> {
    try {
      const handler = this.#handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const given = codec.decode(args) as unknown[];
      const value = await handler({ sender, senderFrame: frameOf(frame) }, ...given);
      return { value: codec.encode(value) };
    } catch (error) {
      return { error: String(error) };
    }
  }
}
