import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { inflateNpmChromium } from './npm-chromium.ts';

export const browserKinds = ['electron', 'installed', 'npm'] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** A program that can show the window. `env` is added to its environment. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The first program of these kinds that is there, in their order. Nothing is fetched. */
export async function findBrowser(
  kinds: readonly BrowserKind[] = browserKinds,
): Promise<FoundBrowser | undefined> {
  for (const kind of kinds) {
    const found = await finders[kind]();
    if (found) return { kind, ...found };
  }
  return undefined;
}

type Found = Omit<FoundBrowser, 'kind'>;

const finders: {
  readonly [Kind in BrowserKind]: () => Promise<Found | undefined> | Found | undefined;
} = {
  electron: () => asFound(electronBinary()),
  installed: () => asFound(installedPaths().find((path) => existsSync(path))),
  npm: () => inflateNpmChromium(),
};

const asFound = (path: string | undefined): Found | undefined =>
  path === undefined ? undefined : { path, env: {} };

/** Electron's binary, if its package has fetched it. */
export function electronBinary(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return undefined;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const path = join(dist, readFileSync(name, 'utf8'));
  return existsSync(path) ? path : undefined;
}

function installedPaths(): readonly string[] {
  const { platform, env } = process;
  if (platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32')
    return [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'].map((name) =>
          join(folder, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
        ),
      );
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return names.flatMap((name) =>
    (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
}
