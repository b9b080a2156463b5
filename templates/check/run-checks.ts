import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { DraftId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { RuleUse } from '../model/template.ts';
import { findChecklist, findTemplate } from '../pack/find.ts';
import type { DraftRule, DraftUnderCheck, FormRule } from './rule.ts';
import { checkAssessment } from './rules/assessments.ts';
import { checkAudiences } from './rules/audiences.ts';
import { debateInWindow } from './rules/debate-in-window.ts';
import { fieldCited } from './rules/field-cited.ts';
import { frontMatter } from './rules/front-matter.ts';
import { itemCited } from './rules/item-cited.ts';
import { liveParts } from './rules/live-parts.ts';
import { requiredSections } from './rules/required-sections.ts';
import { sectionHasText } from './rules/section-has-text.ts';
import { slot } from './rules/slot.ts';

/** The rules for every text. */
const draftRules: readonly DraftRule[] = [requiredSections, frontMatter, slot, liveParts];

/** The rules that forms ask for by name. */
const formRules: { readonly [Name in RuleUse['rule']]: FormRule<Name> } = {
  'section-has-text': sectionHasText,
  'field-cited': fieldCited,
  'item-cited': itemCited,
  'debate-in-window': debateInWindow,
};

/** What to check: one draft, or all of them. */
export interface CheckScope {
  readonly draft?: DraftId;
}

const order: { readonly [Level in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Every finding about a dossier, worst first. Findings advise: they never block writing or export. */
export function runChecks(
  dossier: Dossier,
  library: Library,
  { draft: only }: CheckScope = {},
): readonly Finding[] {
  const drafts = dossier.drafts.filter(({ id }) => only === undefined || id === only);
  const language = drafts[0]?.language ?? 'en';
  const findings = [
    ...drafts.flatMap((draft) => checkDraft(dossier, draft, library)),
    ...dossier.assessments.flatMap((assessment) => {
      const checklist = findChecklist(library, assessment.checklist);
      return checklist ? checkAssessment(dossier, assessment, checklist, language) : [];
    }),
    ...checkAudiences(dossier, library),
  ];
  return findings.sort((a, b) => order[a.severity] - order[b.severity]);
}

function checkDraft(dossier: Dossier, draft: Draft, library: Library): readonly Finding[] {
  const template = findTemplate(library, draft.template);
  if (!template)
    return [
      {
        code: 'template-unknown',
        severity: 'error',
        where: { in: 'draft', draft: draft.id },
        values: { asked: `${draft.template.pack}/${draft.template.template}` },
      },
    ];
  const under: DraftUnderCheck = { dossier, draft, template, library };
  return [
    ...draftRules.flatMap((rule) => rule(under)),
    ...template.rules.flatMap((use) => runFormRule(use, under)),
  ];
}

/** The table above pairs each name with a rule for just that name; the compiler cannot see the pairing through the lookup. */
const runFormRule = <Name extends RuleUse['rule']>(
  use: Extract<RuleUse, { readonly rule: Name }>,
  under: DraftUnderCheck,
): readonly Finding[] => (formRules[use.rule] as unknown as FormRule<Name>)(use, under);
