import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLogFile } from '../../../../electron/services/log-file.ts';
import { readAsset } from '../../../../electron/services/read-asset.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const now = () => new Date('2026-01-02T03:04:05Z');

test('a line of the log is one line with its time, in a folder made when needed', async () => {
  const logs = join(folder, 'new', 'logs');
  const log = openLogFile(logs, now);
  log.write('first\nstill first');
  log.write('second');
  expect(await readFile(join(logs, 'aide-memoire.log'), 'utf8')).toBe(
    '2026-01-02T03:04:05.000Z first still first\n2026-01-02T03:04:05.000Z second\n',
  );
});

test('a log that has grown makes room and keeps what was there', async () => {
  await writeFile(join(folder, 'aide-memoire.log'), 'x'.repeat(600 * 1024));
  openLogFile(folder, now).write('next');
  expect(await readFile(join(folder, 'aide-memoire.log'), 'utf8')).toMatch(/^\S+ next\n$/);
  expect((await readFile(join(folder, 'aide-memoire.old.log'))).length).toBe(600 * 1024);
});

test('a log that cannot be written is no error', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(() => openLogFile(join(folder, 'file', 'logs'), now).write('x')).not.toThrow();
});

test('a file of the program is read by its names; a folder or nothing is undefined', async () => {
  await writeFile(join(folder, 'a.js'), 'x');
  expect(Buffer.from((await readAsset(folder, ['a.js']))!).toString()).toBe('x');
  expect(await readAsset(folder, ['b.js'])).toBeUndefined();
  expect(await readAsset(folder, [])).toBeUndefined();
});
