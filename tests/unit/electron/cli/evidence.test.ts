import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { first } from '../../../support/first.ts';
import { dossierIn, newGazaFile, unchanged } from '../../../support/gaza-file.ts';
import { cli, cliJson } from '../../../support/run-cli.ts';

describe('evidence', () => {
  const header = 'what,source,kind,reference,published,happened,origin,grade,audience,items';

  it('adds rows of a CSV file, with quotes, semicolons, a byte-order mark and Arabic', async () => {
    const { folder, path } = await newGazaFile();
    const from = join(folder, 'e.csv');
    const rows = [
      header.replaceAll(',', ';'),
      '"Report; ""quoted"", para. 4";Secretary-General;un-report;S/2025/1;2025-09-01;2025-08-30;;b2;;5.8 rf01',
      'قصف السوق 👩🏽‍⚖️;Agency;media;;2025-09-02;;agency;;internal;',
      '',
    ];
    await writeFile(from, `\uFEFF${rows.join('\r\n')}`);
    const { exit, json } = await cliJson(['evidence', path, '--from', from]);
    expect(exit).toBe(0);
    expect(json).toEqual({
      file: path,
      evidence: [
        { id: 'E-01', items: ['rf05-08', 'rf01'] },
        { id: 'E-02', items: [] },
      ],
    });
    const { evidence, assessments } = await dossierIn(path);
    expect(evidence).toEqual([
      {
        id: 'E-01',
        what: 'Report; "quoted", para. 4',
        source: { name: 'Secretary-General', kind: 'un-report', reference: 'S/2025/1' },
        published: '2025-09-01',
        happened: '2025-08-30',
        grade: { reliability: 'B', credibility: '2' },
        audience: 'public',
      },
      {
        id: 'E-02',
        what: 'قصف السوق 👩🏽‍⚖️',
        source: { name: 'Agency', kind: 'media' },
        published: '2025-09-02',
        origin: 'agency',
        audience: 'internal',
      },
    ]);
    expect(first(assessments).items['rf01']?.evidence).toEqual(['E-01']);
  });

  it('reads the same from JSON, and replaces evidence that is named by its id', async () => {
    const { folder, path } = await newGazaFile();
    const from = join(folder, 'e.json');
    const row = { what: 'One', source: 'S', published: '2025-09-01', items: ['1', '5.8'] };
    await writeFile(from, JSON.stringify([row]));
    await cli(['evidence', path, '--from', from]);
    await writeFile(from, JSON.stringify({ evidence: [{ ...row, id: 'E-01', what: 'Two' }] }));
    await cli(['evidence', path, '--from', from]);
    const { evidence, assessments } = await dossierIn(path);
    expect(evidence.map(({ id, what }) => [id, what])).toEqual([['E-01', 'Two']]);
    expect(first(assessments).items['rf05-08']?.evidence).toEqual(['E-01']);
  });

  it.each([
    ['a row without a date', `${header}\nx,y,,,,,,,,`, 1, 'row 1, published is missing'],
    [
      'a date that is none',
      `${header}\nx,y,,,2025-02-30,,,,,`,
      1,
      'row 1, published should be a date',
    ],
    [
      'an unknown grade',
      `${header}\nx,y,,,2025-02-03,,,G7,,`,
      1,
      'row 1, grade should be a letter A to F',
    ],
    [
      'an unknown kind',
      `${header}\nx,y,rumour,,2025-02-03,,,,,`,
      1,
      'row 1, kind should be one of un-report',
    ],
    ['an unknown item', `${header}\nx,y,,,2025-02-03,,,,,99.9`, 1, 'no item “99.9”'],
    ['an unknown audience', `${header}\nx,y,,,2025-02-03,,,,all,`, 1, 'audience “all”'],
    ['an unknown column', 'what,sauce\nx,y', 1, 'Did you mean source?'],
    ['rows of unequal length', `${header}\nx,y`, 3, 'not a table'],
    ['a quote that never ends', `${header}\n"x,y`, 3, 'not a table'],
    ['a column twice', 'what,what\nx,y', 3, 'not a table'],
  ])('refuses %s and adds nothing', async (_, content, code, words) => {
    const { folder, path } = await newGazaFile();
    const from = join(folder, 'e.csv');
    await writeFile(from, content);
    const { exit, err } = await unchanged(path, ['evidence', path, '--from', from]);
    expect([exit, err]).toEqual([code, expect.stringContaining(words)]);
  });

  it('refuses text that is not UTF-8, a file that is missing, and other kinds of file', async () => {
    const { folder, path } = await newGazaFile();
    const from = join(folder, 'e.csv');
    await writeFile(from, Buffer.from([0x77, 0xe9, 0x0a]));
    expect(await unchanged(path, ['evidence', path, '--from', from])).toMatchObject({ exit: 3 });
    expect(await unchanged(path, ['evidence', path, '--from', `${from}.json`])).toMatchObject({
      exit: 3,
    });
    expect(await unchanged(path, ['evidence', path, '--from', 'e.xlsx'])).toMatchObject({
      exit: 2,
    });
  });
});
