import { copyFile, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossierFile } from '../../../../electron/services/file/open-dossier-file.ts';
import { compile } from '../../../../templates/print/compile.ts';
import { treeText } from '../../../../templates/print/tree-text.ts';
import { first } from '../../../support/first.ts';
import { cliProcess } from '../../../support/run-cli.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { library } from '../../../support/un-core.ts';

const forms: readonly (readonly [string, readonly string[], string])[] = [
  ['veto-supporter', ['--veto', 'S/2025/583', '--field', 'speaker=H.E. Ada Nord'], 'A statement'],
  ['country-briefing', ['--situation', 'SDN', '--veto', 'S/2024/826'], 'A briefing'],
];

describe.each(forms)('%s, from the first command to the Word file', (form, start, title) => {
  const profiles = first(library.packs).templates[form]?.profiles ?? [];
  const withAnnex = profiles.find(({ annex }) => annex === 'full') ?? profiles.at(-1);

  it('runs as a person runs it', { timeout: 120_000 }, async () => {
    const cwd = await temporaryFolder();
    const aide = async (...args: string[]): Promise<string> => {
      const { exit, out, err } = await cliProcess(args, { cwd });
      expect([args[0], exit, err]).toEqual([args[0], 0, err]);
      return out;
    };
    await aide('new', '--form', `un-core/${form}`, ...start, '--title', title, '-o', 'a.aide');
    await writeFile(
      join(cwd, 'e.csv'),
      'what,source,kind,reference,published,grade,items\nسوق 👩🏽‍⚖️ {{x}} {points-0},Secretary-General,un-report,A/80/1,2025-09-01,A2,1 5.8\n',
    );
    await aide('evidence', 'a.aide', '--from', 'e.csv');
    await aide(
      'assess',
      'a.aide',
      '--set',
      '1=present,trend=worsening',
      '--set',
      '5.8=emerging,note=for us',
    );
    const findings = await cliProcess(['check', 'a.aide', '--json'], { cwd });
    expect(findings.exit).toBe(0);
    expect(Array.isArray(JSON.parse(findings.out))).toBe(true);

    const profile = withAnnex?.id ?? '';
    const report = JSON.parse(
      await aide('export', 'a.aide', '--profile', profile, '-o', 'a.docx', '--json'),
    ) as { facts: { clean: boolean }[]; leftOut: { what: string }[] };
    expect(report.facts.every(({ clean }) => clean)).toBe(true);
    expect(report.leftOut.map(({ what }) => what)).toContain('note');

    const inside = JSON.parse(await aide('inspect', 'a.docx', '--json')) as { text: string };
    const opened = await openDossierFile(join(cwd, 'a.aide'));
    if (!opened.ok) throw new Error(opened.problem.message);
    const { dossier } = opened.value;
    const compiled = compile(
      dossier,
      first(dossier.drafts).id,
      { audience: 'public', profile },
      library,
    );
    if (!compiled.ok) throw new Error('The dossier did not compile');
    expect(inside.text).toBe(treeText(compiled.value.tree));
    expect(inside.text).not.toContain('for us');

    const view = JSON.parse(await aide('show', 'a.aide', '--json')) as Record<string, unknown>;
    expect(view).toMatchObject({
      title,
      drafts: [{ form: `un-core/${form}`, language: 'en' }],
      evidence: [{ id: 'E-01', what: 'سوق 👩🏽‍⚖️ {{x}} {points-0}' }],
    });
    expect(dossier.title).toBe(title);
  });
});

describe('the launcher', { timeout: 60_000 }, () => {
  it('works in the folder that npm was called from', async () => {
    const cwd = await temporaryFolder();
    const elsewhere = await temporaryFolder();
    const args = [
      'new',
      '--form',
      'un-core/country-briefing',
      '--situation',
      'SDN',
      '-o',
      'a.aide',
    ];
    const env = { npm_lifecycle_event: 'aide', INIT_CWD: elsewhere };
    expect((await cliProcess(args, { cwd, env })).exit).toBe(0);
    expect((await readFile(join(elsewhere, 'a.aide'))).length).toBeGreaterThan(0);
  });

  it('gives the exit codes of the commands', async () => {
    const cwd = await temporaryFolder();
    expect((await cliProcess(['clock', 'S/1/1'], { cwd })).exit).toBe(1);
    expect((await cliProcess(['clock', 'today'], { cwd })).exit).toBe(2);
    expect((await cliProcess(['show', 'none.aide'], { cwd })).exit).toBe(3);
  });

  it('loads no validator, zip reader or Word writer for the quick commands', async () => {
    const cwd = await temporaryFolder();
    const trace = join(cwd, 'trace.mjs');
    await writeFile(
      trace,
      `import { registerHooks } from 'node:module';
       registerHooks({ load(url, context, next) { process.stderr.write('LOAD ' + url + '\\n'); return next(url, context); } });`,
    );
    for (const args of [['forms'], ['vetoes'], ['clock', 'S/2025/583']]) {
      const { exit, err } = await cliProcess(args, {
        cwd,
        env: { NODE_OPTIONS: `--import ${trace}` },
      });
      expect(exit).toBe(0);
      const loaded = err.split('\n').filter((line) => line.startsWith('LOAD file:'));
      expect(loaded.length).toBeGreaterThan(3);
      expect(loaded.length).toBeLessThan(40);
      expect(loaded.filter((line) => line.includes('/node_modules/'))).toEqual([]);
    }
  });

  it('reads through a link, and writes to what the link names', async () => {
    const cwd = await temporaryFolder();
    const args = [
      'new',
      '--form',
      'un-core/country-briefing',
      '--situation',
      'SDN',
      '-o',
      'a.aide',
    ];
    await cliProcess(args, { cwd });
    await symlink(join(cwd, 'a.aide'), join(cwd, 'link.aide'));
    await copyFile(join(cwd, 'a.aide'), join(cwd, 'before.aide'));
    expect((await cliProcess(['assess', 'link.aide', '--set', '1=unclear'], { cwd })).exit).toBe(0);
    expect(await readFile(join(cwd, 'a.aide'))).not.toEqual(
      await readFile(join(cwd, 'before.aide')),
    );
  });
});
