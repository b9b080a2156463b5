import { app, BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';
import type { Desk } from '../services/desk/desk.ts';
import type { LogFile } from '../services/log-file.ts';
import { entryUrl } from './origin.ts';

/** The colour of the desk in either theme, shown until the page has drawn itself. */
const ground = { light: '#e9ebe9', dark: '#12161a' };

/** Makes the window: sandboxed, isolated, without Node, shown once it has something to show. */
export function createWindow(desk: Pick<Desk, 'any' | 'abandon'>, log: LogFile): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Aide-Mémoire',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (!desk.any()) return;
    event.preventDefault();
    window.webContents.send('menu.command', 'close');
  });
  let wasWhole = false;
  window.webContents.on('did-finish-load', () => (wasWhole = true));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    // A page that is gone cannot be asked before closing.
    void desk.abandon();
    // It starts anew, but not again and again if it cannot even load.
    if (reason !== 'clean-exit' && wasWhole) window.reload();
    wasWhole = false;
  });
  // A page that starts anew has nothing open yet.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) void desk.abandon();
  });
  window.loadURL(entryUrl).catch(() => log.write('the window could not load its page'));
  return window;
}
