import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { userDataFolder } from '../services/user-data-folder.ts';
import { askByHand } from './ask-by-hand.ts';
import { electronBinary, findBrowser } from './find-browser.ts';
import { openApp } from './open-app.ts';

const root = join(import.meta.dirname, '..', '..');

/** Electron's binary, fetched if it can be. */
function electron(): string | undefined {
  const there = electronBinary();
  if (there !== undefined) return there;
  const install = createRequire(import.meta.url).resolve('electron/package.json');
  spawnSync(process.execPath, [join(dirname(install), 'install.js')], { stdio: 'ignore' });
  return electronBinary();
}

async function start(): Promise<void> {
  const binary = process.argv.includes('--browser') ? undefined : electron();
  if (binary !== undefined) {
    // Chromium refuses its sandbox to root, as in a container.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(binary, [root, ...asRoot, ...process.argv.slice(2)], { stdio: 'inherit' });
    child.on('exit', (code) => process.exit(code ?? 1));
    return;
  }
  const headless = process.argv.includes('--headless');
  const browser = await findBrowser(headless ? ['installed', 'npm'] : ['installed']);
  if (!browser) {
    console.error(
      'Electron could not be fetched, and no Chrome, Chromium or Edge is installed. The command line works without them: npm run -s aide -- help',
    );
    process.exitCode = 1;
    return;
  }
  console.error(`Electron could not be fetched: the window opens in ${browser.path} instead.`);
  await openApp({
    root,
    browser,
    headless,
    userData: userDataFolder(process.platform, process.env),
    ask: askByHand,
    exit: (code) => process.exit(code),
  });
}

await start();
