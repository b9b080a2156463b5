import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { findingKey } from '../model/finding-key.ts';
import type { DraftId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { RuleUse } from '../model/template.ts';
import type { Waiver } from '../model/waiver.ts';
import { findChecklist, findTemplate } from '../pack/find.ts';
import { blockRules } from './block-rules.ts';
import { blockSetting } from './block-setting.ts';
import { createBlockCheck } from './check-blocks.ts';
import { draftRules } from './draft-rules.ts';
import { watchedFormRule } from './form-rules.ts';
import type { BlockRule, BlockSetting, DraftUnderCheck } from './rule.ts';
import { checkAssessment } from './rules/assessments.ts';
import { checkAudiences } from './rules/audiences.ts';
import { createWatch, type WatchedRule } from './watched.ts';

/** What to check: one draft, or all of them. */
export interface CheckScope {
  readonly draft?: DraftId;
}

/** A finding that a person set aside, with the reason. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What a check found, worst first, and what was set aside; a waiver whose finding is gone says nothing. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Checks a dossier, or one draft of it. Findings advise: they never block writing or export. */
export type Checker = (dossier: Dossier, library: Library, scope?: CheckScope) => Checked;

/** The rules of a checker; a form adds those that it asks for. */
interface CheckRules {
  readonly draft: readonly WatchedRule[];
  readonly block: readonly BlockRule[];
}

const allRules: CheckRules = {
  draft: draftRules,
  block: Object.values(blockRules),
};

/**
 * A checker that remembers: what it found in a block or by a rule holds as long as everything looked at is
 * the same object. It therefore gives what a fresh one gives, as long as nothing is changed in place.
 */
export function createChecker(rules: CheckRules = allRules): Checker {
  const checkBlocks = createBlockCheck(rules.block);
  const drafts = new Map<DraftId, DraftMemory>();

  const checkDraft = (dossier: Dossier, draft: Draft, library: Library): readonly Finding[] => {
    const template = findTemplate(library, draft.template);
    if (!template) return [formIsGone(draft)];
    const under: DraftUnderCheck = { dossier, draft, template, library };
    const memory = drafts.get(draft.id) ?? { watch: createWatch(), uses: new WeakMap() };
    const setting = blockSetting(under, memory.setting);
    drafts.set(draft.id, { ...memory, setting });
    return [
      ...rules.draft.flatMap((rule) => memory.watch(rule, under)),
      ...template.rules.flatMap((use) => {
        const rule = memory.uses.get(use) ?? watchedFormRule(use);
        memory.uses.set(use, rule);
        return memory.watch(rule, under);
      }),
      ...checkBlocks(draft.sections, setting),
    ];
  };

  return (dossier, library, { draft: only } = {}) => {
    const checked = dossier.drafts.filter(({ id }) => only === undefined || id === only);
    for (const id of drafts.keys())
      if (!dossier.drafts.some((draft) => draft.id === id)) drafts.delete(id);
    const language = checked[0]?.language ?? 'en';
    const findings = [
      ...checked.flatMap((draft) => checkDraft(dossier, draft, library)),
      ...dossier.assessments.flatMap((assessment) => {
        const checklist = findChecklist(library, assessment.checklist);
        return checklist ? checkAssessment(dossier, assessment, checklist, language) : [];
      }),
      ...checkAudiences(dossier, library),
    ];
    return setAside(
      findings.sort((a, b) => order[a.severity] - order[b.severity]),
      dossier.drafts.flatMap(({ waivers }) => waivers ?? []),
    );
  };
}

interface DraftMemory {
  readonly watch: ReturnType<typeof createWatch>;
  readonly uses: WeakMap<RuleUse, WatchedRule>;
  readonly setting?: BlockSetting;
}

const order: { readonly [Level in Severity]: number } = { error: 0, warning: 1, note: 2 };

const formIsGone = (draft: Draft): Finding => ({
  code: 'template-unknown',
  severity: 'error',
  where: { in: 'draft', draft: draft.id },
  values: { asked: `${draft.template.pack}/${draft.template.template}` },
});

function setAside(findings: readonly Finding[], waivers: readonly Waiver[]): Checked {
  if (waivers.length === 0) return { findings, waived: [] };
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const codes = new Set(waivers.map(({ code }) => code));
  const waived: WaivedFinding[] = [];
  const rest = findings.filter((finding) => {
    const waiver = codes.has(finding.code) ? byKey.get(findingKey(finding)) : undefined;
    if (waiver) waived.push({ finding, waiver });
    return !waiver;
  });
  return { findings: rest, waived };
}
