import type { Assessment, ItemRecord } from '../model/assessment.ts';
import type { ComparedAssessment, ComparedItem } from '../model/comparison.ts';
import type { ItemId } from '../model/ids.ts';
import { type Aligned, alignLists } from './align.ts';
import { compareValues, type Texts } from './compare-value.ts';
import { earlier, fateOf, later, present } from './fate-of.ts';

/** The assessments that differ, with the items in which they do. */
export const compareAssessments = (
  before: readonly Assessment[],
  after: readonly Assessment[],
): readonly ComparedAssessment[] =>
  alignLists(before, after)
    .map((aligned) => ({
      id: present(aligned).id,
      fate: fateOf(aligned),
      scope: compareValues(scopeTexts(earlier(aligned)), scopeTexts(later(aligned))),
      items: compareItems(earlier(aligned), later(aligned)),
    }))
    .filter(({ fate }) => fate !== 'same');

const scopeTexts = (assessment: Assessment | undefined): Texts => ({
  since: assessment?.since,
  cutOff: assessment?.cutOff,
  method: assessment?.method,
});

function compareItems(
  before: Assessment | undefined,
  after: Assessment | undefined,
): readonly ComparedItem[] {
  // Items have no order of their own: the checklist gives it.
  return alignLists(recordsOf(before), recordsOf(after))
    .map((aligned) => compareItem(aligned))
    .filter(({ fate }) => fate !== 'same' && fate !== 'moved');
}

interface KnownRecord {
  readonly id: ItemId;
  readonly record: ItemRecord;
}

const recordsOf = (assessment: Assessment | undefined): readonly KnownRecord[] =>
  Object.entries(assessment?.items ?? {}).map(([id, record]) => ({ id, record }));

function compareItem(aligned: Aligned<KnownRecord>): ComparedItem {
  const [before, after] = [earlier(aligned)?.record, later(aligned)?.record];
  const [linked, links] = [before?.evidence ?? [], after?.evidence ?? []];
  return {
    item: present(aligned).id,
    fate: fateOf(aligned),
    values: [
      ...compareValues(before?.values ?? {}, after?.values ?? {}),
      ...compareValues({ audience: before?.audience }, { audience: after?.audience }),
    ],
    evidence: {
      added: links.filter((id) => !linked.includes(id)),
      removed: linked.filter((id) => !links.includes(id)),
    },
  };
}
