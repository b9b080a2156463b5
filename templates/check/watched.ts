import type { Finding } from '../model/finding.ts';
import type { DraftRule, DraftUnderCheck } from './rule.ts';

/** The parts of a dossier that a rule about a whole draft may look at, besides form, library and language. */
const aspects = {
  sections: ({ draft }) => draft.sections,
  fields: ({ draft }) => draft.fields,
  speech: ({ draft }) => draft.speech,
  style: ({ draft }) => draft.style,
  copiedFrom: ({ draft }) => draft.copiedFrom,
  situation: ({ dossier }) => dossier.situation,
  assessments: ({ dossier }) => dossier.assessments,
  evidence: ({ dossier }) => dossier.evidence,
  attachments: ({ dossier }) => dossier.attachments,
} as const satisfies Readonly<Record<string, (under: DraftUnderCheck) => unknown>>;

/** Names a part of a dossier that a rule looks at. */
export type Aspect = keyof typeof aspects;

/** A rule with all that it looks at: while those are the same objects, what it found holds. */
export interface WatchedRule {
  readonly check: DraftRule;
  readonly looksAt: readonly Aspect[];
}

/** What a rule found, and the objects that it had looked at. */
interface Remembered {
  readonly seen: readonly unknown[];
  readonly findings: readonly Finding[];
}

/** Runs rules of one draft, each only when something that it looks at is another object than before. */
export function createWatch(): (rule: WatchedRule, under: DraftUnderCheck) => readonly Finding[] {
  const memory = new WeakMap<WatchedRule, Remembered>();
  return (rule, under) => {
    const { draft, template, library } = under;
    const seen = [
      draft.id,
      draft.language,
      template,
      library,
      ...rule.looksAt.map((aspect) => aspects[aspect](under)),
    ];
    const before = memory.get(rule);
    if (before?.seen.every((part, index) => part === seen[index])) return before.findings;
    const findings = rule.check(under);
    memory.set(rule, { seen, findings });
    return findings;
  };
}
