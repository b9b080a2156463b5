import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { join } from 'node:path';
import { fileNameFor } from './file-name-for.ts';

const dossiers: FileFilter = { name: 'Aide-Mémoire', extensions: ['aide'] };

/** Asks which dossier to open; null if the person cancels. */
export async function askWhatToOpen(window: BrowserWindow | null): Promise<string | null> {
  const options = { filters: [dossiers], properties: ['openFile' as const] };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to save, proposing a name made from the title; null if the person cancels. */
export async function askWhereToSave(
  window: BrowserWindow | null,
  title: string,
  extension: string,
): Promise<string | null> {
  const options = {
    defaultPath: join(app.getPath('documents'), `${fileNameFor(title)}.${extension}`),
    filters: [
      extension === 'aide' ? dossiers : { name: extension.toUpperCase(), extensions: [extension] },
    ],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
