import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessItem } from '../../../../templates/edit/assess-item.ts';
import { confirmField } from '../../../../templates/edit/confirm-field.ts';
import { nextEvidenceId } from '../../../../templates/edit/next-evidence-id.ts';
import { putEvidence } from '../../../../templates/edit/put-evidence.ts';
import { removeEvidence } from '../../../../templates/edit/remove-evidence.ts';
import { setAssessmentScope } from '../../../../templates/edit/set-assessment-scope.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import { setSections } from '../../../../templates/edit/set-sections.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { EvidenceItem } from '../../../../templates/model/evidence.ts';
import type { EvidenceId } from '../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { first } from '../../../support/first.ts';
import { deepFreeze, dossierOf, gaza, vetoOf } from '../../../support/un-core.ts';

const dossier = gaza();
const draft = first(dossier.drafts).id;
const assessment = first(dossier.assessments).id;

const evidence = (id: string): EvidenceItem => ({
  id: id as EvidenceId,
  what: 'Famine confirmed in Gaza Governorate',
  source: { name: 'Integrated Food Security Phase Classification', kind: 'dataset' },
  published: '2025-08-22' as PlainDate,
  audience: 'public',
});

describe('fields', () => {
  test('a typed value is the person’s and is confirmed', () => {
    const after = setField(dossier, draft, 'special-report', 'A/80/1');
    expect(first(after.drafts).fields['special-report']).toEqual({
      value: 'A/80/1',
      origin: 'person',
      confirmed: true,
    });
  });

  test('emptying a field makes it a gap again', () => {
    expect(first(setField(dossier, draft, 'speaker', '').drafts).fields).not.toHaveProperty(
      'speaker',
    );
  });

  test('confirming keeps value and origin', () => {
    const weak = dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2023/1029') });
    const id = first(weak.drafts).id;
    expect(first(confirmField(weak, id, 'draft').drafts).fields['draft']).toEqual({
      value: 'S/2023/1029',
      origin: 'register',
      confirmed: true,
    });
    expect(confirmField(dossier, draft, 'special-report')).toBe(dossier);
  });

  test('setting the same sections changes nothing at all', () => {
    expect(setSections(dossier, draft, first(dossier.drafts).sections)).toBe(dossier);
  });
});

describe('assessing an item', () => {
  const change = fc.record({
    values: fc.dictionary(
      fc.constantFrom('status', 'trend', 'note'),
      fc.constantFrom('', 'a', 'b'),
    ),
    evidence: fc.uniqueArray(fc.constantFrom('E-01', 'E-02') as fc.Arbitrary<EvidenceId>),
    audience: fc.constantFrom('internal', null),
  });

  test('clearing all that was recorded leaves no record: unanswered has one form', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const after = changes.reduce<Dossier>(
          (now, next) => deepFreeze(assessItem(now, assessment, 'rf05', next)),
          dossier,
        );
        const cleared = assessItem(after, assessment, 'rf05', {
          values: { status: '', trend: '', note: '' },
          evidence: [],
          audience: null,
        });
        expect(cleared).toEqual(dossier);
      }),
    );
  });

  test('the last change of each part holds, and other items stay', () => {
    fc.assert(
      fc.property(change, change, (one, two) => {
        const marked = assessItem(dossier, assessment, 'rf01', { values: { status: 'present' } });
        const after = assessItem(
          assessItem(marked, assessment, 'rf05', one),
          assessment,
          'rf05',
          two,
        );
        const record = first(after.assessments).items['rf05'];
        const expected = { ...one.values, ...two.values };
        for (const [field, value] of Object.entries(expected))
          expect(record?.values[field] ?? '').toBe(value);
        expect(record?.evidence ?? []).toEqual(two.evidence);
        expect(first(after.assessments).items['rf01']).toEqual(
          first(marked.assessments).items['rf01'],
        );
      }),
    );
  });
});

describe('evidence', () => {
  test('ids count up and are not used again while later ones stand', () => {
    expect(nextEvidenceId(dossier)).toBe('E-01');
    const two = putEvidence(putEvidence(dossier, evidence('E-01')), evidence('E-02'));
    expect(nextEvidenceId(two)).toBe('E-03');
    expect(nextEvidenceId(removeEvidence(two, 'E-01' as EvidenceId))).toBe('E-03');
  });

  test('putting an item again replaces it in its place', () => {
    const two = putEvidence(putEvidence(dossier, evidence('E-01')), evidence('E-02'));
    const changed = putEvidence(two, { ...evidence('E-01'), what: 'Changed' });
    expect(changed.evidence.map(({ id, what }) => [id, what])).toEqual([
      ['E-01', 'Changed'],
      ['E-02', evidence('E-02').what],
    ]);
  });

  test('removing an item takes it out of every record that linked it', () => {
    const linked = assessItem(putEvidence(dossier, evidence('E-01')), assessment, 'rf05', {
      values: { status: 'present' },
      evidence: ['E-01' as EvidenceId],
    });
    const after = removeEvidence(deepFreeze(linked), 'E-01' as EvidenceId);
    expect(after.evidence).toEqual([]);
    expect(first(after.assessments).items['rf05']).toEqual({
      values: { status: 'present' },
      evidence: [],
    });
  });
});

test('the scope of an assessment is set and cleared member by member', () => {
  const dated = setAssessmentScope(dossier, assessment, {
    since: '2025-06-01' as PlainDate,
    cutOff: '2025-09-19' as PlainDate,
  });
  expect(first(dated.assessments)).toMatchObject({ since: '2025-06-01', cutOff: '2025-09-19' });
  const cleared = setAssessmentScope(dated, assessment, { since: undefined });
  expect(first(cleared.assessments)).not.toHaveProperty('since');
  expect(first(cleared.assessments)).toMatchObject({ cutOff: '2025-09-19' });
});
