import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftOf,
  emptyDraft,
  itemOf,
  missingOf,
} from '../../../../../renderer/shared/evidence/evidence-draft.ts';
import {
  credibilities,
  reliabilities,
  sourceKinds,
  type EvidenceItem,
} from '../../../../../templates/model/evidence.ts';
import type { EvidenceId } from '../../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../../templates/model/time.ts';

const words = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const date = fc
  .date({ min: new Date('1946-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10) as PlainDate);
const item: fc.Arbitrary<EvidenceItem> = fc
  .record(
    {
      id: fc.constant('E-07' as EvidenceId),
      what: words,
      source: fc.record(
        { name: words, kind: fc.constantFrom(...sourceKinds), reference: words },
        { requiredKeys: ['name', 'kind'] },
      ),
      published: date,
      happened: date,
      accessed: date,
      grade: fc.record({
        reliability: fc.constantFrom(...reliabilities),
        credibility: fc.constantFrom(...credibilities),
      }),
      origin: words,
      audience: fc.constantFrom('public', 'partner', 'internal'),
    },
    { requiredKeys: ['id', 'what', 'source', 'published', 'audience'] },
  )
  .map((made) => made as EvidenceItem);

describe('the evidence form', () => {
  test('gives back the item it was opened with', () => {
    fc.assert(
      fc.property(item, (before) => {
        expect(itemOf(draftOf(before), before.id, before)).toEqual(before);
      }),
    );
  });

  test('names everything that is missing and makes no item until then', () => {
    const empty = emptyDraft('public');
    expect(missingOf(empty)).toEqual(['what', 'name', 'published']);
    expect(itemOf(empty, 'E-01' as EvidenceId)).toBeUndefined();
  });

  test('takes a grade whole or not at all', () => {
    const draft = { ...emptyDraft('public'), what: 'a', name: 'b', published: '2025-01-01' };
    expect(missingOf({ ...draft, reliability: 'A' })).toEqual(['grade']);
    expect(missingOf({ ...draft, credibility: '1' })).toEqual(['grade']);
    expect(missingOf({ ...draft, reliability: 'A', credibility: '1' })).toEqual([]);
  });
});
