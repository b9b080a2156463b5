import { describe, expect, test } from 'vitest';
import { docxFromTree } from '../../electron/export/docx/docx-from-tree.ts';
import { inspectDocx } from '../../electron/export/inspect/inspect-docx.ts';
import { heads, rowsOf } from '../../templates/assess/checklist-shape.ts';
import { scaleOf } from '../../templates/assess/item-value.ts';
import { assessItem } from '../../templates/edit/assess-item.ts';
import { putEvidence } from '../../templates/edit/put-evidence.ts';
import type { Checklist } from '../../templates/model/checklist.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { EvidenceId } from '../../templates/model/ids.ts';
import type { PlainDate } from '../../templates/model/time.ts';
import { allAudiences, findTemplate } from '../../templates/pack/find.ts';
import { compile } from '../../templates/print/compile.ts';
import { treeText } from '../../templates/print/tree-text.ts';
import { lintDocx } from '../support/docx-lints/lint-docx.ts';
import { validateDocx } from '../support/docx-lints/validate-docx.ts';
import { first } from '../support/first.ts';
import { dossierOf, library, vetoOf } from '../support/un-core.ts';

const evidence = 'E-01' as EvidenceId;

/** Every item of the checklist answered, each value in turn, so that the whole annex prints. */
function assessedThroughout(dossier: Dossier): Dossier {
  const [assessment] = dossier.assessments;
  if (!assessment) return dossier;
  const checklist = first(library.packs).checklists['framework'] as Checklist;
  const { values } = scaleOf(checklist, checklist.primary);
  const sourced = putEvidence(dossier, {
    id: evidence,
    what: 'Aid convoys were turned back at three crossings.',
    source: { name: 'Panel of Experts', kind: 'un-report', reference: 'S/2024/65' },
    published: '2024-01-15' as PlainDate,
    grade: { reliability: 'B', credibility: '2' },
    audience: 'public',
  });
  return heads(checklist)
    .flatMap((head) => [head, ...rowsOf(checklist, head.id)])
    .reduce(
      (now, item, index) =>
        assessItem(now, assessment.id, item.id, {
          values: { status: values[index % values.length]?.id ?? '', trend: 'worsening' },
          evidence: index % 3 === 0 ? [evidence] : [],
        }),
      sourced,
    );
}

const forms = Object.values(first(library.packs).templates).map(({ id, languages }) => ({
  template: id,
  veto: vetoOf('S/2025/583'),
  languages,
}));

/** The annex is the same table in each form: two of them print it with every item answered. */
const wholeAnnex = new Set(['veto-supporter', 'country-briefing']);

const cases = forms.flatMap(({ template, veto, languages }) =>
  languages.flatMap((language) => {
    const fresh = dossierOf({ template, veto, language });
    const dossier = wholeAnnex.has(template) ? assessedThroughout(fresh) : fresh;
    const profiles = findTemplate(library, { pack: 'un-core', template })?.profiles ?? [];
    return profiles.map(({ id }) => ({ name: `${template}, ${language}, ${id}`, dossier, id }));
  }),
);

describe('every form in every language and profile', () => {
  test.each(cases)(
    '$name: valid, clean, and holding the text of the tree',
    async ({ dossier, id }) => {
      const audience = allAudiences(library).at(-1)?.id ?? '';
      const compiled = compile(
        dossier,
        first(dossier.drafts).id,
        { audience, profile: id },
        library,
      );
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
      const bytes = await docxFromTree(compiled.value.tree);
      expect(await validateDocx(bytes)).toEqual([]);
      expect(lintDocx(bytes)).toEqual([]);
      const inspected = inspectDocx(bytes);
      expect(inspected.ok && inspected.value.text).toBe(treeText(compiled.value.tree));
    },
  );
});
