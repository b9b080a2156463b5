import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDesk } from '../services/desk/desk.ts';
import { openLogFile } from '../services/log-file.ts';
import { passphraseThreaded } from '../services/seal/passphrase-threaded.ts';
import { refuseCertificates } from './certificates.ts';
import { runCommandLine } from './command-line.ts';
import { applySettings } from './commands/settings.ts';
import type { Context, Enable } from './context.ts';
import { deskWorld } from './desk-world.ts';
import { denyDownloads } from './downloads.ts';
import { recordFaults } from './faults.ts';
import { answerCommands } from './ipc.ts';
import { confineNavigation } from './navigation.ts';
import { searchNoProxy } from './no-proxy.ts';
import { createOfferedFile } from './offered-file.ts';
import { lockWithScreen } from './lock-with-screen.ts';
import { denyPermissions } from './permissions.ts';
import { createPrintPages } from './print-pages.ts';
import { filterRequests } from './request-filter.ts';
import { declareScheme, serveScheme } from './scheme.ts';
import { openServices } from './services.ts';
import { silenceSpellChecker } from './spell-checker.ts';
import { takeOfferedFiles } from './take-offered-files.ts';
import { createWindow } from './window.ts';

/** Before Electron is ready. */
const early: readonly ((context: Context) => void)[] = [
  // First, so that what goes wrong below is written down.
  recordFaults,
  // Chromium takes switches only before it is ready.
  searchNoProxy,
  // Electron takes privileged schemes only before it is ready.
  declareScheme,
  // Before the first page exists, because it acts when one is made.
  confineNavigation,
  refuseCertificates,
  // A system may offer a file before anything else happens.
  takeOfferedFiles,
];

/** Once Electron is ready, and before there is a window. */
const ready: readonly Enable[] = [
  // Guards before anything can load.
  filterRequests,
  denyPermissions,
  denyDownloads,
  silenceSpellChecker,
  // The page asks as soon as it runs, so answers come before it is served.
  answerCommands,
  serveScheme,
  lockWithScreen,
  async (context) => applySettings(context, await context.services.settings.read()),
  // Last: everything above guards it.
  (context) => context.showWindow(),
];

function createContext(): Context {
  let window: BrowserWindow | null = null;
  const userData = app.getPath('userData');
  const now = (): Date => new Date();
  const log = openLogFile(join(userData, 'logs'), now);
  const program = app.getAppPath();
  const work = passphraseThreaded(
    pathToFileURL(join(program, 'out', 'main', 'passphrase-worker.js')),
  );
  const services = openServices({ packs: [join(program, 'out', 'packs')], userData }, now, work);
  const tell: Context['tell'] = (name, detail) => window?.webContents.send(name, detail);
  const desk = createDesk(deskWorld({ services, userData, work, tell, log }));
  const showWindow = (): void => {
    if (window === null) {
      window = createWindow(desk, log);
      window.on('closed', () => {
        window = null;
        void desk.abandon();
      });
    } else {
      if (window.isMinimized()) window.restore();
      window.focus();
    }
  };
  return {
    log,
    desk,
    offered: createOfferedFile(),
    printPages: createPrintPages(),
    services,
    window: () => window,
    showWindow,
    tell,
  };
}

async function start(): Promise<void> {
  // A command needs no window, and runs beside one that is open.
  const exitCode = await runCommandLine();
  if (exitCode !== undefined) return app.exit(exitCode);
  // The command line takes the same variable. The lock below lives in this folder.
  const own = process.env['AIDE_MEMOIRE_HOME'];
  if (own) app.setPath('userData', own);
  // Two copies would write the same files.
  if (!app.requestSingleInstanceLock()) return app.quit();
  const context = createContext();
  for (const enable of early) enable(context);
  await app.whenReady();
  for (const enable of ready) await enable(context);
  app.on('activate', () => context.showWindow());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

void start();
