import fc from 'fast-check';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { byteTools } from '../../../../../electron/services/byte-tools.ts';
import { openDossierFile } from '../../../../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import { saveNewDossierFile } from '../../../../../electron/services/file/save-new-dossier-file.ts';
import { readZip } from '../../../../../electron/services/zip/read-zip.ts';
import { writeZip } from '../../../../../electron/services/zip/write-zip.ts';
import { dossierToParts } from '../../../../../templates/codec/dossier-to-parts.ts';
import { type Carried, nothingCarried } from '../../../../../templates/codec/parts.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { arbitraryDossier } from '../../../../support/arbitrary-dossier.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { handMadeZip } from '../../../../support/zip-builder.ts';

const opened = async (path: string) => {
  const result = await openDossierFile(path);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const saved = async (path: string, dossier: Dossier = smallDossier) => {
  const result = await saveDossierFile(path, dossier, null);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

/** A dossier file with one part changed; null takes the part out. */
const withPart = (
  name: string,
  change: (text: string) => string | null,
  carried: Carried = nothingCarried,
): Buffer =>
  handMadeZip(
    [...dossierToParts(smallDossier, carried, byteTools)].flatMap(([part, bytes], index) => {
      const text = new TextDecoder().decode(bytes);
      const content = part === name ? change(text) : text;
      return content === null ? [] : [{ name: part, content, method: index === 0 ? 0 : 8 }];
    }),
  );

describe('saving and opening again', { timeout: 60_000 }, () => {
  it('gives the whole dossier back, whatever it holds', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (dossier) => {
        await saved(path, dossier);
        const { dossier: back, file, report } = await opened(path);
        expect(back).toStrictEqual(dossier);
        expect(report).toEqual([]);
        expect(file.whole).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('writes the same bytes for the same dossier', async () => {
    const folder = await temporaryFolder();
    await saved(join(folder, 'a.aide'));
    await saved(join(folder, 'b.aide'), structuredClone(smallDossier));
    expect(await readFile(join(folder, 'a.aide'))).toEqual(await readFile(join(folder, 'b.aide')));
  });

  it('carries what a newer version put in', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    const carried: Carried = {
      manifest: { 'x-newer': true },
      parts: new Map([['history/abc', new Uint8Array([1, 2, 3])]]),
    };
    const zip = writeZip(dossierToParts(smallDossier, carried, byteTools));
    if (!zip.ok) throw new Error(zip.problem.code);
    await writeFile(path, zip.value);
    const { file, dossier } = await opened(path);
    const again = await saveDossierFile(path, { ...dossier, title: 'Changed' }, file);
    expect(again.ok).toBe(true);
    const back = await opened(path);
    expect(back.dossier.title).toBe('Changed');
    expect(back.file.carried.manifest).toEqual({ 'x-newer': true });
    const part = back.file.carried.parts.get('history/abc');
    expect(part && [...part]).toEqual([1, 2, 3]);
  });

  it('may be saved again and again with what each saving gave', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    let known = await saved(path);
    for (const title of ['one', 'two', 'three']) {
      const next = await saveDossierFile(path, { ...smallDossier, title }, known);
      if (!next.ok) throw new Error(next.problem.message);
      known = next.value;
    }
    expect((await opened(path)).dossier.title).toBe('three');
  });
});

describe('a file that somebody else changed', () => {
  it('is not written over', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    await saved(path);
    const { file, dossier } = await opened(path);
    await saved(path, { ...smallDossier, title: 'Theirs' });
    const result = await saveDossierFile(path, { ...dossier, title: 'Mine' }, file);
    expect(!result.ok && result.problem.code).toBe('changed-outside');
    expect((await opened(path)).dossier.title).toBe('Theirs');
  });

  it('is noticed under another spelling of its path', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    await saved(path);
    const { file, dossier } = await opened(path);
    await saved(path, { ...smallDossier, title: 'Theirs' });
    const other = `${folder}/../${folder.split('/').at(-1) ?? ''}/a.aide`;
    const result = await saveDossierFile(other, dossier, file);
    expect(!result.ok && result.problem.code).toBe('changed-outside');
  });

  it('is made again when it was deleted', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    const known = await saved(path);
    const moved = { ...known, path: join(folder, 'gone.aide') };
    expect((await saveDossierFile(moved.path, smallDossier, moved)).ok).toBe(true);
  });

  it('is not replaced by a new dossier', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    await writeFile(path, 'something else');
    const result = await saveNewDossierFile(path, smallDossier);
    expect(!result.ok && result.problem.message).toContain('exists already');
    expect(await readFile(path, 'utf8')).toBe('something else');
  });
});

describe('a damaged file', () => {
  const damaged: readonly (readonly [string, () => Buffer, number, string])[] = [
    [
      'a draft with a wrong checksum in the manifest',
      () => withPart('drafts/draft-1.json', (text) => text.replace('Civilians', 'Soldiers')),
      2,
      'part-changed',
    ],
    [
      'a draft that is missing',
      () => withPart('drafts/draft-2.json', () => null),
      1,
      'part-missing',
    ],
    [
      'a draft that is not JSON',
      () => withPart('drafts/draft-2.json', (text) => text.slice(0, -5)),
      1,
      'json-broken',
    ],
    [
      'a draft with a fault',
      () => withPart('drafts/draft-2.json', (text) => text.replace('"en"', '"xx"')),
      1,
      'value-wrong',
    ],
    ['no manifest', () => withPart('manifest.json', () => null), 2, 'part-missing'],
    ['a broken manifest', () => withPart('manifest.json', () => '{'), 2, 'json-broken'],
    ['no mimetype', () => withPart('mimetype', () => null), 2, 'part-missing'],
  ];

  it.each(damaged)(
    'with %s opens with a report and is never written over',
    async (_, make, drafts, code) => {
      const path = join(await temporaryFolder(), 'a.aide');
      const bytes = make();
      await writeFile(path, bytes);
      const { dossier, file, report } = await opened(path);
      expect(dossier.drafts).toHaveLength(drafts);
      expect(report.map((finding) => finding.code)).toContain(code);
      expect(file.whole).toBe(false);
      const result = await saveDossierFile(path, dossier, file);
      expect(!result.ok && result.problem.code).toBe('refused');
      expect(await readFile(path)).toEqual(bytes);
      const elsewhere = await saveDossierFile(`${path}.rescued.aide`, dossier, file);
      expect(elsewhere.ok && elsewhere.value.whole).toBe(true);
    },
  );

  it('that was cut short gives the parts before the cut', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    await saved(path);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.indexOf('drafts/draft-2.json')));
    const { dossier, report, file } = await opened(path);
    expect(dossier.title).toBe(smallDossier.title);
    expect(dossier.drafts).toStrictEqual(smallDossier.drafts.slice(0, 1));
    expect(report.map(({ code }) => code)).toEqual(['zip-unreadable', 'part-missing']);
    expect(file.whole).toBe(false);
  });
});

describe('a file that is not opened', () => {
  const bomb = (name: string) =>
    handMadeZip([
      { name: 'mimetype', content: 'application/vnd.aide-memoire+zip', method: 0 },
      { name, content: '{}' },
    ]);
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const refused: readonly (readonly [string, () => Buffer, string])[] = [
    ['not a zip', () => Buffer.from('hello'), 'unreadable'],
    ['empty', () => Buffer.alloc(0), 'unreadable'],
    [
      'another program’s zip',
      () => handMadeZip([{ name: 'word/document.xml', content: 'x' }]),
      'unreadable',
    ],
    ['a Word file', () => handMadeZip([{ name: '[Content_Types].xml', content: 'x' }]), 'hostile'],
    ['leading out of its folder', () => bomb('../dossier.json'), 'hostile'],
    ['naming an absolute path', () => bomb('/dossier.json'), 'hostile'],
    [
      'of a newer format',
      () => withPart('manifest.json', (text) => text.replace('"format":1', '"format":2')),
      'newer-format',
    ],
    [
      'with a dossier part nested too deep',
      () => withPart('dossier.json', () => nested),
      'hostile',
    ],
    [
      'with a draft nested too deep',
      () => withPart('drafts/draft-1.json', () => nested),
      'hostile',
    ],
    ['with a manifest nested too deep', () => withPart('manifest.json', () => nested), 'hostile'],
    [
      'with a __proto__ member',
      () => withPart('dossier.json', (text) => text.replace('{', '{"__proto__":{"a":1},')),
      'hostile',
    ],
    ['with a broken dossier part', () => withPart('dossier.json', () => '{'), 'unreadable'],
    [
      'with a dossier part that is not UTF-8',
      () => handMadeZip([{ name: 'dossier.json', content: Buffer.from([0xff, 0xfe]) }]),
      'unreadable',
    ],
  ];

  it.each(refused)('%s stays as it was', async (_, make, code) => {
    const path = join(await temporaryFolder(), 'a.aide');
    const bytes = make();
    await writeFile(path, bytes);
    const result = await openDossierFile(path);
    expect(result.ok ? 'opened' : result.problem.code).toBe(code);
    expect(!result.ok && result.problem.message).toMatch(/\.$/);
    expect(await readFile(path)).toEqual(bytes);
  });

  it('is missing, a folder or a pipe', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a.aide'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.aide')]);
    const code = async (name: string): Promise<string> => {
      const result = await openDossierFile(join(folder, name));
      return result.ok ? 'opened' : result.problem.code;
    };
    expect(await code('missing.aide')).toBe('not-found');
    expect(await code('a.aide')).toBe('unreadable');
    expect(await code('pipe.aide')).toBe('unreadable');
  });
});

describe('the layout of the file', () => {
  it('is a zip whose first entry says what it is', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    await saved(path);
    const bytes = await readFile(path);
    expect(bytes.toString('latin1', 38, 70)).toBe('application/vnd.aide-memoire+zip');
    const zip = await readZip(bytes);
    expect(zip.ok && [...zip.value.parts.keys()]).toEqual([
      'mimetype',
      'manifest.json',
      'dossier.json',
      'drafts/draft-1.json',
      'drafts/draft-2.json',
    ]);
  });
});
