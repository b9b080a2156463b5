import { session } from 'electron';
import type { Context } from './context.ts';
import { isAppUrl } from './origin.ts';

/** Cancels every request that is not for the program's own scheme, whoever makes it. */
export function filterRequests({ log }: Context): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, reply) => {
    const cancel = !isAppUrl(url);
    if (cancel)
      log.write(`refused a request to ${URL.parse(url)?.protocol ?? 'an unknown scheme'}`);
    reply({ cancel });
  });
}
