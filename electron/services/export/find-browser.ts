import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where browsers that can print stand, by platform; names without a folder are looked up in PATH. */
const places: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The path of an installed Chrome, Chromium or Edge, or undefined where there is none. */
export function findBrowser(
  path = process.env['PATH'] ?? '',
  platform: string = process.platform,
): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return (places[platform] ?? [])
    .flatMap((place) =>
      /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place)),
    )
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
