import type { ComparedEvidence } from '../model/comparison.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { alignLists } from './align.ts';
import { compareValues, type Texts } from './compare-value.ts';
import { earlier, fateOf, later, present } from './fate-of.ts';

/** The evidence that differs. Its order is that of its list and says nothing. */
export const compareEvidence = (
  before: readonly EvidenceItem[],
  after: readonly EvidenceItem[],
): readonly ComparedEvidence[] =>
  alignLists(before, after).flatMap((aligned) => {
    const fate = fateOf(aligned);
    if (fate === 'same' || fate === 'moved') return [];
    const values = compareValues(textsOf(earlier(aligned)), textsOf(later(aligned)));
    return [{ id: present(aligned).id, fate, values }];
  });

const textsOf = (item: EvidenceItem | undefined): Texts => ({
  what: item?.what,
  source: item?.source.name,
  sourceKind: item?.source.kind,
  reference: item?.source.reference,
  published: item?.published,
  happened: item?.happened,
  accessed: item?.accessed,
  grade: item?.grade && item.grade.reliability + item.grade.credibility,
  origin: item?.origin,
  audience: item?.audience,
});
