import type { Page } from 'playwright-core';
import type { Reply } from '../../../electron/ipc/contract.ts';

/** Sends anything over the bridge of a page, as code that is not ours would. */
export const sendAnything = (
  page: Page,
  name: string,
  ...args: readonly unknown[]
): Promise<Reply<unknown>> =>
  page.evaluate(
    ([command, given]) => {
      const bridge = Reflect.get(globalThis, 'briefing') as {
        call: (name: string, ...args: unknown[]) => Promise<Reply<unknown>>;
      };
      // As text, so that a member named __proto__ arrives as a member.
      return bridge.call(command, ...(JSON.parse(given) as unknown[]));
    },
    [name, JSON.stringify(args)] as const,
  );
