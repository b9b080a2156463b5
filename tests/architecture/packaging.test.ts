import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './files-on-disk.ts';

const run = promisify(execFile);
const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);

/** Everything that may be in the installed program's archive. */
const allowed = [
  /^package\.json$/,
  /^out\/main\/(main|[a-z-]+-worker)\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/cli\/(aide|[a-z-]+-worker)\.js$/,
  /^out\/(main|cli)\/parts\/[\w-]+\.js$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(js|css|woff2|svg|png)$/,
  /^out\/renderer\/dictionaries\/[a-z-]+\.(aff|dic|trie\.gz)\.js$/,
  /^out\/packs\/[a-z0-9-]+\/([a-z0-9-]+\/)*[a-z0-9-]+\.json$/,
];

/** Traces of what must not ship: tests, tools, the development host. */
const traces = /playwright-core|vitest|fast-check|chromium-host|tests\/(unit|e2e|docx)/;

/** As much of an Electron distribution as packaging looks at; its fuses stand as Electron ships them. */
async function standInForElectron(folder: string): Promise<void> {
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const fuses = `${sentinel}\u0001\u0009101100011`;
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  await writeFile(join(folder, 'electron'), fuses, { mode: 0o755 });
  await writeFile(join(folder, 'locales', 'en-US.pak'), '');
  await writeFile(join(folder, 'resources', 'keep'), '');
}

let folder: string;
let unpacked: string;

beforeAll(async () => {
  expect(existsSync(join(root, 'out', 'main', 'main.js')), 'run `npm run build` first').toBe(true);
  folder = await mkdtemp(join(tmpdir(), 'aide-package-'));
  const electron = join(folder, 'electron');
  await standInForElectron(electron);
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const settings = [`-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'dist')}`];
  await run(process.execPath, [builder, '--linux', 'dir', '--x64', ...settings], {
    cwd: root,
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    },
  });
  unpacked = join(folder, 'dist', 'linux-unpacked');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const archive = (): string => join(unpacked, 'resources', 'app.asar');

const files = (): readonly string[] =>
  listPackage(archive(), { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .filter((path) => /\.[a-z0-9]+$/.test(path));

describe('the installed program', () => {
  test('holds every part that it runs', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.js',
        'out/main/export-worker.js',
        'out/preload/preload.cjs',
        'out/cli/aide.js',
        'out/renderer/index.html',
        'out/packs/un-core/pack.json',
      ]),
    );
  });

  test('holds nothing else', () => {
    const strangers = files().filter((path) => !allowed.some((pattern) => pattern.test(path)));
    expect(strangers).toEqual([]);
  });

  test('carries no trace of tests, tools or the development host', () => {
    const marked = files()
      .filter((path) => /\.c?js$/.test(path))
      .filter((path) => traces.test(extractFile(archive(), path).toString('utf8')));
    expect(marked).toEqual([]);
  });

  test('says of itself only what is needed', () => {
    const manifest = JSON.parse(extractFile(archive(), 'package.json').toString('utf8')) as object;
    expect(manifest).toMatchObject({ name: 'aide-memoire', main: 'out/main/main.js' });
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  test('has nothing beside the archive but its licences', async () => {
    const beside = await readdir(join(unpacked, 'resources'));
    const known = ['app.asar', 'keep', 'LICENSE', 'NOTICE'];
    expect(beside.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'aide-memoire'));
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
    });
  });
});

test('the two file types of the program are announced to every system', async () => {
  const settings = await readFile(join(root, 'electron-builder.yml'), 'utf8');
  expect([...settings.matchAll(/^ {2}- ext: (\S+)$/gm)].map(([, ext]) => ext)).toEqual([
    'aide',
    'aidepack',
  ]);
  expect(settings).toContain('mimeType: application/vnd.aide-memoire+zip');
  for (const icon of ['icon.ico', 'icon.icns', 'file.ico', 'file.icns', 'icons/512x512.png'])
    expect(existsSync(join(root, 'resources', icon)), icon).toBe(true);
});
