import { session } from 'electron';
import type { Context } from './context.ts';

/** Denies downloads: files leave only through a save dialog of this process. */
export function denyDownloads({ log }: Context): void {
  session.defaultSession.on('will-download', (event) => {
    event.preventDefault();
    log.write('refused a download');
  });
}
