import { app, type WebContents } from 'electron';
import type { Context } from './context.ts';
import { isEntryUrl } from './origin.ts';

/** Keeps every page where the program put it: no way out, no new windows, no webviews. */
export function confineNavigation({ log }: Context): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, log));
}

function confine(contents: WebContents, log: Context['log']): void {
  contents.on('will-frame-navigate', (event) => {
    // The window may load its page anew; a frame inside it goes nowhere.
    if (event.isMainFrame && isEntryUrl(event.url)) return;
    event.preventDefault();
    log.write(`refused to navigate to ${URL.parse(event.url)?.protocol ?? 'an unknown scheme'}`);
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    log.write('refused a redirection');
  });
  contents.setWindowOpenHandler(() => {
    log.write('refused to open a window');
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log.write('refused a webview');
  });
}
