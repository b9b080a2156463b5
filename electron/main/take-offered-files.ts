import { app } from 'electron';
import { resolve } from 'node:path';
import type { Context } from './context.ts';

/**
 * Takes up files that the system offers. The window is told to open; its `dossier.open` then gets the
 * offered file in place of a dialog. At start it is told once it asks for the recent list.
 */
export function takeOfferedFiles({ offered, tell, showWindow }: Context): void {
  const first = dossierIn(process.argv, process.cwd());
  if (first !== undefined) offered.offer(first);
  app.on('second-instance', (_event, args, folder) => {
    showWindow();
    const path = dossierIn(args, folder);
    if (path === undefined) return;
    offered.offer(path);
    tell('menu.command', 'open');
  });
  // How macOS gives files, possibly before the window is there.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offered.offer(path);
    tell('menu.command', 'open');
  });
}

/** The dossier named among arguments, as an absolute path. */
function dossierIn(args: readonly string[], folder: string): string | undefined {
  const name = args.findLast((arg) => /\.aide$/i.test(arg) && !arg.startsWith('-'));
  return name === undefined ? undefined : resolve(folder, name);
}
