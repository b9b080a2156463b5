import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { first } from '../../../support/first.ts';
import { dossierIn, newGazaFile, unchanged } from '../../../support/gaza-file.ts';
import { cli, cliJson } from '../../../support/run-cli.ts';

describe('assess', () => {
  it('records items by id and by number, with any field of the checklist', async () => {
    const { path } = await newGazaFile();
    await writeFile(
      `${path}.json`,
      JSON.stringify([{ what: 'x', source: 'y', published: '2025-09-01' }]),
    );
    await cli(['evidence', path, '--from', `${path}.json`]);
    const { exit, json } = await cliJson([
      'assess',
      path,
      '--set',
      '5.8=Present,trend=worsening,confidence=low,note=one, two and three,evidence=E-01',
      '--set',
      'rf01=not observed,audience=internal',
    ]);
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      items: {
        'rf05-08': {
          values: {
            status: 'present',
            trend: 'worsening',
            confidence: 'low',
            note: 'one, two and three',
          },
          evidence: ['E-01'],
        },
        rf01: { values: { status: 'not-observed' }, audience: 'internal' },
      },
    });
    const { items } = first((await dossierIn(path)).assessments);
    expect(Object.keys(items).sort()).toEqual(['rf01', 'rf05-08']);
  });

  it('clears with an empty value and with the value that says nothing was asked', async () => {
    const { path } = await newGazaFile();
    await cli(['assess', path, '--set', 'rf01=present,trend=stable', '--set', 'rf02=unclear']);
    await cli(['assess', path, '--set', 'rf01=,trend=', '--set', 'rf01=not-assessed']);
    const { items } = first((await dossierIn(path)).assessments);
    expect(items).toEqual({ rf02: { values: { status: 'unclear' }, evidence: [] } });
  });

  it('reads a file with the frame of the assessment', async () => {
    const { folder, path } = await newGazaFile();
    const from = join(folder, 'answers.json');
    await writeFile(
      from,
      JSON.stringify({
        since: '2025-01-01',
        cutOff: '2025-09-18',
        method: 'Desk review',
        items: { '1': { status: 'severe', reviewed: 'B. C., 2025-09-17', evidence: [] } },
      }),
    );
    expect((await cli(['assess', path, '--from', from])).exit).toBe(0);
    expect(first((await dossierIn(path)).assessments)).toMatchObject({
      since: '2025-01-01',
      cutOff: '2025-09-18',
      method: 'Desk review',
      items: { rf01: { values: { status: 'severe', reviewed: 'B. C., 2025-09-17' } } },
    });
  });

  it.each([
    ['99.1=present', 'no item “99.1”'],
    ['rf5-08=present', 'Did you mean rf05-08'],
    ['5.8=presnt', 'Did you mean present?'],
    ['5.8=present,trnd=worsening', 'Did you mean trend?'],
    ['5.8=present,trend=up', '“Trend” has no value “up”. It has: unknown, improving'],
    ['5.8=present,judgement=x', 'not recorded for this item'],
    ['5.8=present,evidence=E-09', 'there is no evidence E-09'],
    ['5.8=present,audience=everyone', 'audience “everyone”'],
    ['constructor=present', 'no item “constructor”'],
  ])('refuses --set %s and changes nothing', async (text, words) => {
    const { path } = await newGazaFile();
    const { exit, err } = await unchanged(path, [
      'assess',
      path,
      '--set',
      'rf01=present',
      '--set',
      text,
    ]);
    expect(exit).toBe(1);
    expect(err).toContain(words);
  });

  it.each([
    ['[', 3, 'not valid JSON'],
    ['[]', 1, 'should be an object'],
    ['{"items":{"rf01":7}}', 1, 'items.rf01 should be an object'],
    ['{"since":"2025-02-30"}', 1, 'since should be a date'],
    ['{"itms":{}}', 1, 'Did you mean items?'],
    ['{"items":{"__proto__":{"status":"present"}}}', 3, '__proto__'],
    ['['.repeat(100_000), 3, 'levels deep'],
    ['\uFFFD', 3, 'not valid JSON'],
  ])('refuses a file with %.40s', async (content, code, words) => {
    const { folder, path } = await newGazaFile();
    const from = join(folder, 'answers.json');
    await writeFile(from, content);
    const { exit, err } = await unchanged(path, ['assess', path, '--from', from]);
    expect([exit, err]).toEqual([code, expect.stringContaining(words)]);
  });

  it('refuses an unknown assessment and lists those that exist', async () => {
    const { path } = await newGazaFile();
    const { exit, err } = await unchanged(path, [
      'assess',
      path,
      '--set',
      '1=present',
      '--assessment',
      'x',
    ]);
    expect([exit, err]).toEqual([1, expect.stringMatching(/no assessment x .*holds: id-/)]);
  });
});
