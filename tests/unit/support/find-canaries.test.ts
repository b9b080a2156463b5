import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { findCanaries } from '../../support/find-canaries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { handMadeZip } from '../../support/zip-builder.ts';

const canary = 'canary ÿ>?~ 7f3a 東';
const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 97) % 251));

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const around = (bytes: Uint8Array): Buffer => Buffer.concat([noise, bytes, noise]);

/** Long enough that the string is no longer there in plain once it is packed. */
const page = Buffer.from(`${'All quiet here. '.repeat(50)}${canary}${' And here. '.repeat(50)}`);

const planted: readonly (readonly [form: string, bytes: Uint8Array])[] = [
  ['UTF-8', around(Buffer.from(canary))],
  ['UTF-16LE', around(Buffer.from(canary, 'utf16le'))],
  ['percent-encoding', around(Buffer.from(encodeURIComponent(canary)))],
  ...[0, 1, 2].flatMap((before) =>
    (['base64', 'base64url'] as const).map(
      (alphabet) =>
        [
          'base64',
          around(
            Buffer.from(
              Buffer.concat([Buffer.alloc(before, 'x'), Buffer.from(canary), noise]).toString(
                alphabet,
              ),
            ),
          ),
        ] as const,
    ),
  ),
  ['deflate', deflateRawSync(page)],
  ['zlib', deflateSync(page)],
  ['brotli', brotliCompressSync(page)],
  ['gzip', around(gzipSync(page))],
  ['zstd', around(zstdCompressSync(page))],
  ['zip entry text', handMadeZip([{ name: 'text', content: page }])],
  ['zip entry inner', handMadeZip([{ name: 'inner', content: page, method: 0, packed: page }])],
  [
    'in brotli, in zip entry history',
    handMadeZip([
      { name: 'first', content: 'nothing' },
      { name: 'history', packed: brotliCompressSync(page), method: 0 },
    ]),
  ],
  [
    'in zip entry text, in zip entry inner.zip',
    handMadeZip([{ name: 'inner.zip', content: handMadeZip([{ name: 'text', content: page }]) }]),
  ],
  // A torn end hides nothing before it.
  ['deflate', deflateRawSync(Buffer.concat([page, noise])).subarray(0, 2000)],
];

test.each(planted)('a string in a file is found as %s', async (form, bytes) => {
  await writeFile(join(folder, 'innocent.bin'), bytes);
  const found = await findCanaries([folder], [canary, 'not there at all']);
  expect(found.length).toBeGreaterThan(0);
  expect(found.join('\n')).toContain(form);
  expect(found.every((line) => line.includes(join(folder, 'innocent.bin')))).toBe(true);
});

test('a string in the name of a file, of a folder and in a link is found', async () => {
  await mkdir(join(folder, `of ${canary.replaceAll('/', '')}`));
  await writeFile(join(folder, `of ${canary.replaceAll('/', '')}`, encodeURIComponent(canary)), '');
  await symlink(canary, join(folder, 'link'));
  const found = await findCanaries([folder], [canary]);
  expect(found.map((line) => line.split('" as ').at(-1)).sort()).toEqual([
    'UTF-8, in its link',
    'UTF-8, in its name',
    'percent-encoding, in its name',
  ]);
});

test('nothing is found where nothing is, and a folder or file that is gone is passed over', async () => {
  await mkdir(join(folder, 'deep', 'deeper'), { recursive: true });
  await writeFile(join(folder, 'deep', 'deeper', 'noise'), noise);
  await writeFile(join(folder, 'deep', 'other.zip'), handMadeZip([{ name: 'text', content: 'x' }]));
  expect(await findCanaries([folder, join(folder, 'gone')], [canary])).toEqual([]);
});

test('a socket, which cannot be read, is passed over', async () => {
  if (process.platform === 'win32') return;
  const server = createServer();
  await once(server.listen(join(folder, 'socket')), 'listening');
  expect(await findCanaries([folder], [canary])).toEqual([]);
  server.close();
});

test('any string is found at any place of a file, in plain and in base64', async () => {
  const file = join(folder, 'file');
  const words = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(words, fc.uint8Array(), fc.uint8Array(), async (text, before, after) => {
      fc.pre(Buffer.from(text).toString() === text);
      const bytes = Buffer.concat([before, Buffer.from(text), after]);
      await writeFile(file, bytes);
      expect((await findCanaries([file], [text])).join('\n')).toContain('as UTF-8');
      await writeFile(file, bytes.toString('base64'));
      expect((await findCanaries([file], [text])).join('\n')).toContain('as base64');
    }),
    { numRuns: 60 },
  );
});

test('a string that chance could have written is refused', async () => {
  await expect(findCanaries([folder], ['short'])).rejects.toThrow('too short');
});
