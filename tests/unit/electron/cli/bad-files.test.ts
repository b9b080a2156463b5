import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byteTools } from '../../../../electron/services/byte-tools.ts';
import { dossierToParts } from '../../../../templates/codec/dossier-to-parts.ts';
import { nothingCarried } from '../../../../templates/codec/parts.ts';
import { cli } from '../../../support/run-cli.ts';
import { smallDossier } from '../../../support/small-dossier.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { handMadeZip, type HandMadeEntry } from '../../../support/zip-builder.ts';

/** The entries of a whole dossier file, to be spoiled. */
const entries = (): readonly HandMadeEntry[] =>
  [...dossierToParts(smallDossier, nothingCarried, byteTools)].map(([name, content]) => ({
    name,
    content,
    method: name === 'mimetype' ? 0 : 8,
  }));
const spoiled = (name: string, change: (text: string) => string): Buffer =>
  handMadeZip(
    entries().map((entry) =>
      entry.name === name
        ? { ...entry, content: change(new TextDecoder().decode(entry.content as Uint8Array)) }
        : entry,
    ),
  );
const whole = handMadeZip(entries());
const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

const files: readonly (readonly [string, Buffer, RegExp])[] = [
  ['truncated in its first entry', whole.subarray(0, 50), /cut short/],
  ['truncated near its end', whole.subarray(0, -30), /damaged/],
  ['not a zip', Buffer.from('Madam President,'), /not a zip/],
  ['empty', Buffer.alloc(0), /not a zip/],
  [
    'with a wrong checksum in the zip',
    handMadeZip(
      entries().map((entry) =>
        entry.name === 'drafts/draft-1.json' ? { ...entry, crc: 1 } : entry,
      ),
    ),
    /damaged/,
  ],
  [
    'with a wrong checksum in the manifest',
    spoiled('drafts/draft-1.json', (text) => text.replace('Civilians', 'Soldiers')),
    /damaged/,
  ],
  [
    'of a newer format',
    spoiled('manifest.json', (text) => text.replace('"format":1', '"format":9')),
    /has format 9; this version reads up to 1/,
  ],
  [
    'naming ../',
    handMadeZip([...entries(), { name: '../evil.json', content: '{}' }]),
    /name is not plain/,
  ],
  [
    'naming an absolute path',
    handMadeZip([...entries(), { name: '/evil.json', content: '{}' }]),
    /name is not plain/,
  ],
  [
    'naming a drive',
    handMadeZip([...entries(), { name: 'C:\\evil.json', content: '{}' }]),
    /name is not plain/,
  ],
  [
    'holding a link',
    handMadeZip([...entries(), { name: 'link', content: '/etc/passwd', mode: 0o120777 }]),
    /is a link/,
  ],
  [
    'with far too many parts',
    handMadeZip([
      ...entries(),
      ...Array.from({ length: 60_000 }, (_, at) => ({ name: `p${at}`, method: 0 })),
    ]),
    /at most 4096 are read/,
  ],
  [
    'with a part of four gigabytes',
    handMadeZip([...entries(), { name: 'bomb', packed: Buffer.alloc(10), size: 0xffff_fff0 }]),
    /larger than 64 MiB/,
  ],
  [
    'with JSON nested 100,000 deep',
    spoiled('drafts/draft-1.json', () => nested),
    /more than 100 levels deep/,
  ],
  [
    'with a __proto__ member',
    spoiled('dossier.json', (text) => text.replace('{', '{"__proto__":{"admin":1},')),
    /“__proto__”/,
  ],
];

const commands: readonly (readonly string[])[] = [
  ['show', 'FILE'],
  ['check', 'FILE'],
  ['assess', 'FILE', '--set', 'rf01=present'],
  ['evidence', 'FILE', '--from', 'e.json'],
  ['export', 'FILE', '--draft', 'draft-1', '-o', 'OUT'],
];

describe.each(files)('a file %s', (_, bytes, words) => {
  it(
    'is refused by every command with exit 3 and a sentence, and stays as it was',
    { timeout: 60_000 },
    async () => {
      const folder = await temporaryFolder();
      const path = join(folder, 'a.aide');
      await writeFile(path, bytes);
      for (const command of commands) {
        const args = command.map((word) =>
          word === 'FILE' ? path : word === 'OUT' ? join(folder, 'out.docx') : word,
        );
        const { exit, err } = await cli(args);
        expect([command[0], exit]).toEqual([command[0], 3]);
        expect(err.split('\n')[0]).toMatch(words);
        expect(err.split('\n')[0]).toMatch(/\.$/);
      }
      expect(await readFile(path)).toEqual(bytes);
      expect(await readdir(folder)).toEqual(['a.aide']);
      expect('admin' in {}).toBe(false);
    },
  );
});

describe('show', () => {
  it('prints what can be read of a damaged file, and what cannot', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    await writeFile(path, whole.subarray(0, whole.indexOf('drafts/draft-2.json')));
    const { exit, out, err } = await cli(['show', path]);
    expect(exit).toBe(3);
    expect(out).toContain('Draft draft-1');
    expect(out).not.toContain('Draft draft-2');
    expect(err).toContain('is damaged; this is what can be read of it.');
    expect(err).toContain('drafts/draft-2.json is missing');
  });

  it('is exit 3 for a file that does not exist', async () => {
    const { exit, err } = await cli(['show', '/nowhere.aide']);
    expect([exit, err]).toEqual([3, '/nowhere.aide does not exist.\n']);
  });
});

describe('names that every object inherits', () => {
  it.each(['constructor', 'toString', '__proto__'])(
    '%s is no template, checklist or choice',
    async (name) => {
      const path = join(await temporaryFolder(), 'a.aide');
      const draft = (text: string): string =>
        text.replaceAll('"veto-supporter"', JSON.stringify(name));
      const dossier = (text: string): string =>
        text.replaceAll('"framework"', JSON.stringify(name));
      const bytes = dossierToParts(
        JSON.parse(dossier(draft(JSON.stringify(smallDossier)))) as typeof smallDossier,
        nothingCarried,
        byteTools,
      );
      await writeFile(
        path,
        handMadeZip([...bytes].map(([part, content]) => ({ name: part, content }))),
      );
      expect((await cli(['show', path])).exit).toBe(0);
      const checked = await cli(['check', path]);
      expect([checked.exit, checked.out]).toEqual([1, expect.stringContaining('not installed')]);
      const exported = await cli(['export', path, '--draft', 'draft-1', '-o', `${path}.docx`]);
      expect([exported.exit, exported.err]).toEqual([1, expect.stringContaining('not installed')]);
      const assessed = await cli(['assess', path, '--set', '1=present']);
      expect([assessed.exit, assessed.err]).toEqual([1, expect.stringContaining('not installed')]);
    },
  );
});
