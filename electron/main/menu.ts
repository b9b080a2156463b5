import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../templates/model/language.ts';
import type { Events } from '../ipc/contract.ts';
import type { Context } from './context.ts';
import { menuWords } from './menu-words.ts';

/** Sets the application menu. Its commands go to the window, which knows what is open. */
export function setMenu({ tell }: Pick<Context, 'tell'>, language: Language): void {
  const words = menuWords[language];
  const command = (
    label: string,
    detail: Events['menu.command'],
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    click: () => tell('menu.command', detail),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' as const }] : []),
      {
        label: words.file,
        submenu: [
          command(words.new, 'new', 'CmdOrCtrl+N'),
          command(words.open, 'open', 'CmdOrCtrl+O'),
          { type: 'separator' },
          command(words.save, 'save', 'CmdOrCtrl+S'),
          command(words.saveAs, 'save-as', 'CmdOrCtrl+Shift+S'),
          command(words.export, 'export', 'CmdOrCtrl+E'),
          command(words.history, 'history', 'CmdOrCtrl+Shift+H'),
          { type: 'separator' },
          command(words.lock, 'lock', 'CmdOrCtrl+L'),
          { type: 'separator' },
          { role: 'close', label: words.close },
          ...(mac ? [] : [{ role: 'quit' as const, label: words.quit }]),
        ],
      },
      { role: 'editMenu', label: words.edit },
      {
        label: words.view,
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'windowMenu', label: words.window },
      { role: 'help', label: words.help, submenu: [command(words.safety, 'safety')] },
    ]),
  );
}
