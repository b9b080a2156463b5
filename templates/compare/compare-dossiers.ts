import { sameJson } from '../change/same-json.ts';
import type { ComparedDraft, ComparedText, Comparison } from '../model/comparison.ts';
import type { Dossier } from '../model/dossier.ts';
import { countWords } from '../speech/count-words.ts';
import { alignLists } from './align.ts';
import { compareAssessments } from './compare-assessment.ts';
import { compareDraft } from './compare-draft.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareValues, type Texts } from './compare-value.ts';
import { present } from './fate-of.ts';

/**
 * What differs between two states of a dossier, word by word. Everything is paired by id and stands in
 * the order of the later state; what is gone stands where it stood. When it was last modified says
 * nothing of what it holds.
 */
export function compareDossiers(before: Dossier, after: Dossier): Comparison {
  const drafts = alignLists(before.drafts, after.drafts).map((aligned) => ({
    language: present(aligned).language,
    compared: compareDraft(aligned),
  }));
  const count = (side: ComparedText['in']): number =>
    drafts.reduce(
      (sum, { language, compared }) => sum + countWords(textIn(compared, side), language),
      0,
    );
  return {
    facts: compareValues(factTexts(before), factTexts(after)),
    drafts: drafts.map(({ compared }) => compared),
    assessments: compareAssessments(before.assessments, after.assessments),
    evidence: compareEvidence(before.evidence, after.evidence),
    words: { added: count('after'), removed: count('before') },
    same: sameJson({ ...before, modified: '' }, { ...after, modified: '' }),
  };
}

const factTexts = ({ title, situation }: Dossier): Texts => ({
  title,
  situation: situation.name,
  state: situation.state,
  veto: situation.veto && (situation.veto.draft ?? situation.veto.date),
});

const textIn = (draft: ComparedDraft, side: ComparedText['in']): string =>
  draft.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text }) => text)
    .filter((piece) => piece.in === side)
    .map(({ text }) => text)
    .join('\n');
