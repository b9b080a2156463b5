import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectDocx } from '../../electron/export/inspect/inspect-docx.ts';
import { exportDraft, type ExportTools } from '../../electron/services/export/export-draft.ts';
import { renderHere } from '../../electron/services/export/render-tree.ts';
import { checkDossier } from '../../templates/check/run-checks.ts';
import { fail } from '../../templates/model/result.ts';
import { allAudiences, findTemplate } from '../../templates/pack/find.ts';
import { compile } from '../../templates/print/compile.ts';
import { treeText } from '../../templates/print/tree-text.ts';
import { lintDocx } from '../support/docx-lints/lint-docx.ts';
import { validateDocx } from '../support/docx-lints/validate-docx.ts';
import { first } from '../support/first.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { library } from '../support/un-core.ts';
import { vetoDay } from '../support/veto-day.ts';
import { vetoDayVariants, type VetoDayVariant } from '../support/veto-day-texts.ts';

const tools: ExportTools = {
  render: renderHere,
  printPdf: () => Promise.resolve(fail('No browser.')),
};

/** What is left open in all five: a title to confirm, a report without symbol, an assessment, a share. */
const inEach = ['field-unconfirmed', 'gap-in-text', 'gap-in-text', 'share-over'];

/** What the checks say of each statement, and of nothing else. */
const expected: { readonly [Variant in VetoDayVariant]: readonly string[] } = {
  caster: [...inEach, 'placeholder-left'],
  'state-concerned': [...inEach, 'placeholder-left'],
  supporter: [...inEach, 'placeholder-left'],
  critic: inEach,
  aligned: [...inEach, 'placeholder-left'],
};

/** What tells each speaker's statement from the four others. */
const ownWords: { readonly [Variant in VetoDayVariant]: string } = {
  caster: 'my delegation voted against draft resolution S/2025/583',
  'state-concerned': 'We do not ask to be believed. We ask to be checked.',
  supporter: 'General Assembly resolution 76/262, para. 1 gives every veto its answer',
  critic: 'A vote that fails has more than one author.',
  aligned: 'delivered by Ruritania on behalf of the Northern Friends',
};

const cases = vetoDayVariants.flatMap((variant) => {
  const dossier = vetoDay(variant);
  const draft = first(dossier.drafts);
  const profiles = findTemplate(library, draft.template)?.profiles ?? [];
  return profiles.flatMap(({ id: profile }) =>
    allAudiences(library).map(({ id: audience }) => ({
      variant,
      profile,
      audience,
      dossier,
      draft: draft.id,
    })),
  );
});

describe('the statements of one veto debate as Word files', () => {
  test.each(cases)(
    'that of the $variant, $profile, $audience: valid, clean, and holding the text of the tree',
    async ({ variant, dossier, draft, profile, audience }) => {
      const path = join(await temporaryFolder(), `${variant}.docx`);
      const job = { dossier, draft, profile, audience, format: 'docx', path } as const;
      const report = await exportDraft(job, library, tools);
      if (!report.ok) throw new Error(report.problem.message);
      const bytes = new Uint8Array(await readFile(path));
      expect(await validateDocx(bytes)).toEqual([]);
      expect(lintDocx(bytes)).toEqual([]);

      const compiled = compile(dossier, draft, { audience, profile }, library);
      if (!compiled.ok) throw new Error(first(compiled.problem).code);
      const inspected = inspectDocx(bytes);
      if (!inspected.ok) throw new Error(inspected.problem.code);
      const { text } = inspected.value;
      expect(text).toBe(treeText(compiled.value.tree));
      expect(text).toContain(ownWords[variant]);
      for (const other of vetoDayVariants)
        expect(text.includes(ownWords[other])).toBe(other === variant);
    },
  );
});

describe('what the checks say', () => {
  test.each(vetoDayVariants)('of the statement of the %s', (variant) => {
    const { findings, waived } = checkDossier(vetoDay(variant), library);
    expect(waived).toEqual([]);
    expect(findings.map(({ code }) => code).sort()).toEqual([...expected[variant]].sort());
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
