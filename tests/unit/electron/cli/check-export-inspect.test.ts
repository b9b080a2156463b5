import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossierFile } from '../../../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../../../electron/services/file/save-dossier-file.ts';
import { runChecks } from '../../../../templates/check/run-checks.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import { setWaiver } from '../../../../templates/edit/set-waiver.ts';
import { findingKey } from '../../../../templates/model/finding-key.ts';
import type { ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { closedFolder } from '../../../support/closed-folder.ts';
import { first } from '../../../support/first.ts';
import { dossierIn, newGazaFile, unchanged } from '../../../support/gaza-file.ts';
import { cli, cliJson } from '../../../support/run-cli.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { library } from '../../../support/un-core.ts';

describe('check', () => {
  it('ends with 1 when a finding is an error, and gives findings with words', async () => {
    const { path } = await newGazaFile();
    const { exit, json } = await cliJson(['check', path]);
    const findings = json as { severity: string; message: string }[];
    expect(exit).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message).toMatch(/\.$/);
    const opened = await openDossierFile(path);
    if (!opened.ok) throw new Error(opened.problem.message);
    const { dossier, file } = opened.value;
    const [assessment] = dossier.assessments;
    if (!assessment) throw new Error('The form asks for no assessment');
    const items = { rf01: { values: { status: 'present' }, evidence: ['E-99' as EvidenceId] } };
    const spoiled = { ...dossier, assessments: [{ ...assessment, items }] };
    await saveDossierFile(path, spoiled, file);
    const after = await cli(['check', path]);
    expect(after.exit).toBe(1);
    expect(after.out).toMatch(/^error {3}rf01: /);
  });

  it('gives the place, the reason and the source of each finding, to people and to programs', async () => {
    const { path } = await newGazaFile();
    const { out } = await cli(['check', path]);
    expect(out).toContain('[A/RES/76/262, para. 1; Charter');
    expect(out).toMatch(/^warning asks-assembly: Nothing is asked under/m);
    const { json } = await cliJson(['check', path]);
    expect(json).toContainEqual(
      expect.objectContaining({
        code: 'ask-missing',
        place: 'asks-assembly',
        basis: expect.objectContaining({
          mark: 'K',
          source: expect.any(String) as string,
        }) as object,
      }),
    );
    const inWords = (json as { where: { in: string; span?: object } }[]).filter(
      ({ where }) => where.in === 'block' && where.span,
    );
    for (const { where } of inWords)
      expect(where.span).toEqual({
        run: expect.any(Number) as number,
        start: expect.any(Number) as number,
        end: expect.any(Number) as number,
      });
  });

  it('lists what was set aside last, with the reason, and does not end with 1 for it', async () => {
    const { path } = await newGazaFile();
    const opened = await openDossierFile(path);
    if (!opened.ok) throw new Error(opened.problem.message);
    const { dossier, file } = opened.value;
    const wrong = setField(dossier, first(dossier.drafts).id, 'draft', 'S/2025/584');
    await saveDossierFile(path, wrong, file);
    expect((await cli(['check', path])).exit).toBe(1);
    const finding = runChecks(wrong, library).find(({ severity }) => severity === 'error');
    if (!finding) throw new Error('Nothing is false');
    const waiver = {
      id: 'w' as ContentId,
      code: finding.code,
      key: findingKey(finding),
      reason: 'The register is behind',
      on: '2025-09-20' as PlainDate,
    };
    const aside = setWaiver(wrong, first(wrong.drafts).id, waiver);
    const again = await openDossierFile(path);
    if (!again.ok) throw new Error(again.problem.message);
    await saveDossierFile(path, aside, again.value.file);
    const { exit, out, err } = await cli(['check', path]);
    expect([exit, err]).toEqual([0, expect.stringContaining('Set aside: 1.')]);
    expect(out).toMatch(
      /Set aside:\nwaived {2}draft: .*\n.*\n {8}Set aside on 2025-09-20: The register is behind\n$/,
    );
    const { json } = await cliJson(['check', path]);
    expect((json as object[]).at(-1)).toMatchObject({
      code: 'veto-fact-differs',
      fix: { kind: 'set-field' },
      waived: { reason: 'The register is behind', on: '2025-09-20' },
    });
  });

  it('refuses a draft or an audience that does not exist', async () => {
    const { path } = await newGazaFile();
    const draft = await unchanged(path, ['check', path, '--draft', 'x']);
    expect([draft.exit, draft.err]).toEqual([1, expect.stringContaining('There is no draft x')]);
    const audience = await unchanged(path, ['check', path, '--audience', 'pubic']);
    expect([audience.exit, audience.err]).toEqual([
      1,
      expect.stringContaining('Did you mean public?'),
    ]);
  });

  it('lists what stays behind for the audience that is named', async () => {
    const { path } = await newGazaFile();
    expect((await cli(['check', path, '--audience', 'public'])).err).toContain(
      'Stays behind for public',
    );
  });
});

describe('export', () => {
  it.each([
    [['--profile', 'delivry'], 'Did you mean delivery?'],
    [['--audience', 'everyone'], 'There are: public, partner, internal.'],
    [['--draft', 'nope'], 'There is no draft nope'],
  ])('refuses %j and writes nothing', async (args, words) => {
    const { folder, path } = await newGazaFile();
    const { exit, err } = await unchanged(path, [
      'export',
      path,
      ...args,
      '-o',
      join(folder, 'a.docx'),
    ]);
    expect([exit, err]).toEqual([1, expect.stringContaining(words)]);
    expect(await readdir(folder)).toEqual(['gaza.aide']);
  });

  it('carries hostile text through to a Word file that can be read', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    const words = 'a{points-0}{{x}}\u0000\u0007\uD800 👩🏽‍⚖️ قصف \uFFFE\u202E</w:t>';
    const start = ['new', '--form', 'un-core/country-briefing', '--situation', 'SDN'];
    const profile = Object.values(first(library.packs).templates)
      .flatMap(({ id, profiles }) => (id === 'country-briefing' ? profiles : []))
      .find(({ annex }) => annex === 'full');
    expect((await cli([...start, '--title', words, '-o', path])).exit).toBe(0);
    const from = join(folder, 'e.json');
    const row = { what: words, source: words, published: '2025-09-01', items: '1' };
    await writeFile(from, JSON.stringify([row]));
    expect((await cli(['evidence', path, '--from', from])).exit).toBe(0);
    const answer = `1=present,judgement=${words},confidence-reason=${words}`;
    expect((await cli(['assess', path, '--set', answer])).exit).toBe(0);
    const exported = ['export', path, '--profile', profile?.id ?? '', '-o'];
    for (const ending of ['docx', 'html'])
      expect(await cli([...exported, join(folder, `a.${ending}`)])).toMatchObject({
        exit: 0,
      });
    const { exit, json } = await cliJson(['inspect', join(folder, 'a.docx')]);
    expect(exit).toBe(0);
    expect(JSON.stringify(json)).toContain('{points-0}{{x}}');
    expect((await dossierIn(path)).evidence[0]?.what).toBe(words.replace('\uD800', '\uFFFD'));
  });

  it('needs a folder that exists', async () => {
    const { folder, path } = await newGazaFile();
    const { exit, err } = await cli(['export', path, '-o', join(folder, 'no', 'a.docx')]);
    expect([exit, err]).toEqual([1, expect.stringContaining('does not exist')]);
    expect(await readdir(folder)).toEqual(['gaza.aide']);
  });

  it('needs a folder that may be written', async () => {
    const { folder, path } = await newGazaFile();
    await cli(['export', path, '-o', join(folder, 'first.docx')]);
    const closed = await closedFolder(folder);
    const before = await readdir(closed);
    const { exit, err } = await cli(['export', path, '-o', join(closed, 'a.docx')]);
    expect([exit, err]).toEqual([1, expect.stringContaining('no permission')]);
    expect(await readdir(closed)).toEqual(before);
  });
});

describe('inspect', () => {
  it('refuses what is no Word file', async () => {
    const { path } = await newGazaFile();
    expect(await unchanged(path, ['inspect', path])).toMatchObject({ exit: 3 });
    expect(await cli(['inspect', '/nowhere.docx'])).toMatchObject({ exit: 3 });
  });
});
