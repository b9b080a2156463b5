import { describe, expect, it } from 'vitest';
import { mergeDossiers } from '../../../../templates/merge/merge-dossiers.ts';
import { resolveMerge } from '../../../../templates/merge/resolve-merge.ts';
import type { ItemRecord } from '../../../../templates/model/assessment.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { EvidenceItem } from '../../../../templates/model/evidence.ts';
import type { DossierId, EvidenceId } from '../../../../templates/model/ids.ts';
import { bodyOf, decide, draftId, fitted, one, withBody } from '../../../support/merged-bodies.ts';
import { smallDossier } from '../../../support/small-dossier.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const withRecord = (record: ItemRecord | undefined, dossier = smallDossier): Dossier => ({
  ...dossier,
  assessments: dossier.assessments.map((assessment) => ({
    ...assessment,
    items: record ? { rf01: record } : {},
  })),
});
const links = (...ids: readonly string[]): readonly EvidenceId[] => ids as readonly EvidenceId[];

describe('an assessment', () => {
  it('merges item by item and value by value', () => {
    const merge = mergeDossiers(
      withRecord({ values: { status: 'present' }, evidence: links('E-01', 'E-02') }),
      withRecord({ values: { status: 'severe' }, evidence: links('E-01', 'E-04') }),
      withRecord({
        values: { status: 'present', note: 'Seen.' },
        evidence: links('E-01', 'E-02', 'E-03'),
      }),
    );
    expect(fitted(merge).assessments[0]?.items['rf01']).toEqual({
      values: { status: 'severe', note: 'Seen.' },
      evidence: ['E-01', 'E-03', 'E-04'],
    });
  });

  it('asks about a value that both set and an item that one cleared', () => {
    const present = withRecord({ values: { status: 'present' }, evidence: [] });
    const severe = withRecord({ values: { status: 'severe' }, evidence: [] });
    const value = mergeDossiers(withRecord(undefined), present, severe);
    expect(one(value)).toMatchObject({
      kind: 'value',
      place: { in: 'item', assessment: 'assessment-1', item: 'rf01', field: 'status' },
      base: undefined,
      ours: 'present',
      theirs: 'severe',
    });
    const cleared = mergeDossiers(present, withRecord(undefined), severe);
    expect(one(cleared)).toMatchObject({ kind: 'removed', place: { in: 'item', item: 'rf01' } });
    expect(decide(cleared, 'theirs')).toEqual(severe);
    expect(decide(cleared, 'ours')).toEqual(withRecord(undefined));
  });

  it('has no record of an item of which each side cleared another part', () => {
    const merge = mergeDossiers(
      withRecord({ values: { status: 'present', note: 'Seen.' }, evidence: [] }),
      withRecord({ values: { status: 'present' }, evidence: [] }),
      withRecord({ values: { note: 'Seen.' }, evidence: [] }),
    );
    expect(fitted(merge).assessments[0]?.items).toEqual({});
  });
});

const item = (id: string, what: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...(smallDossier.evidence[0] as EvidenceItem),
  ...more,
  id: id as EvidenceId,
  what,
});
const withEvidence = (record: ItemRecord, ...evidence: readonly EvidenceItem[]): Dossier =>
  deepFreeze({ ...withRecord(record), evidence });
const linked = (...ids: readonly string[]): ItemRecord => ({ values: {}, evidence: links(...ids) });

describe('evidence', () => {
  const first = item('E-01', 'Shelling.');

  it('that got one number on both sides gets two, and links follow', () => {
    const base = withEvidence(linked('E-01'), first);
    const ours = withEvidence(linked('E-01', 'E-02'), first, item('E-02', 'Siege.'));
    const theirs = withEvidence(linked('E-01', 'E-02'), first, item('E-02', 'Arrests.'));
    const merge = mergeDossiers(base, ours, theirs);
    expect(merge.renumbered).toEqual([{ side: 'ours', from: 'E-02', to: 'E-03' }]);
    expect(fitted(merge).evidence.map(({ id, what }) => `${id} ${what}`)).toEqual([
      'E-01 Shelling.',
      'E-02 Arrests.',
      'E-03 Siege.',
    ]);
    expect(merge.merged.assessments[0]?.items['rf01']?.evidence).toEqual(['E-01', 'E-02', 'E-03']);
    const other = mergeDossiers(base, theirs, ours);
    expect(other.merged).toEqual(merge.merged);
    expect(other.renumbered).toEqual([{ side: 'theirs', from: 'E-02', to: 'E-03' }]);
  });

  it('merges member by member, but never half a grade or half a source', () => {
    const ours = { ...first, what: 'Shelling of a market.' };
    const merge = mergeDossiers(
      withEvidence(linked(), first),
      withEvidence(linked(), { ...ours, grade: { reliability: 'B', credibility: '2' } }),
      withEvidence(linked(), {
        ...first,
        origin: 'Witness',
        grade: { reliability: 'A', credibility: '3' },
      }),
    );
    expect(one(merge)).toMatchObject({
      place: { in: 'evidence', evidence: 'E-01', member: 'grade' },
    });
    expect(decide(merge, 'theirs').evidence).toEqual([
      { ...ours, origin: 'Witness', grade: { reliability: 'A', credibility: '3' } },
    ]);
  });

  it('removed on one side is asked about when the other linked it to something new', () => {
    const merge = mergeDossiers(
      withEvidence(linked(), first),
      withEvidence(linked()),
      withEvidence(linked('E-01'), first),
    );
    expect(one(merge)).toMatchObject({ kind: 'removed', place: { in: 'evidence' } });
    expect(decide(merge, 'ours')).toMatchObject({
      evidence: [],
      assessments: [{ items: { rf01: { evidence: [] } } }],
    });
    expect(decide(merge, 'theirs').evidence).toEqual([first]);
  });
});

describe('facts', () => {
  it('are taken from the side that changed them; a field goes with its confirmation', () => {
    const withField = (value: string, confirmed: boolean): Dossier => ({
      ...smallDossier,
      drafts: smallDossier.drafts.map((draft) => ({
        ...draft,
        fields: { 'veto-date': { value, origin: 'person', confirmed } },
      })),
    });
    const base = withField('2024-11-18', false);
    const merge = mergeDossiers(
      base,
      withField('2024-11-19', false),
      withField('2024-11-18', true),
    );
    expect(merge.conflicts.map(({ place }) => place)).toEqual([
      { in: 'field', draft: 'draft-1', field: 'veto-date' },
      { in: 'field', draft: 'draft-2', field: 'veto-date' },
    ]);
    expect(decide(merge, 'theirs', 'theirs')).toEqual(withField('2024-11-18', true));
  });

  it('of a newer version merge as their data suggests', () => {
    const newer = (more: object): Dossier => ({ ...smallDossier, ...more });
    const asks = (...ids: readonly string[]) => ids.map((id) => ({ id, what: 'Ask' }));
    const merge = mergeDossiers(
      newer({ asks: asks('a', 'b'), more: { one: 1, two: 2 }, tags: ['x'] }),
      newer({ asks: asks('a', 'b', 'c'), more: { one: 5, two: 2 }, tags: ['x', 'y'] }),
      newer({ asks: asks('b'), more: { one: 1, two: 7, three: 3 }, tags: ['x', 'z'] }),
    );
    expect(one(merge)).toMatchObject({
      kind: 'value',
      place: { in: 'dossier', member: 'tags' },
      choices: ['ours', 'theirs'],
    });
    expect(decide(merge)).toEqual(
      newer({ asks: asks('b', 'c'), more: { one: 5, two: 7, three: 3 }, tags: ['x', 'y'] }),
    );
  });

  it('take the later moment of change and ask about a title', () => {
    const merge = mergeDossiers(
      smallDossier,
      { ...smallDossier, modified: '2025-09-20T08:00:00.000Z', title: 'Sudan, September' },
      { ...smallDossier, modified: '2025-09-21T08:00:00.000Z', title: 'Sudan, autumn' },
    );
    expect(merge.merged.modified).toBe('2025-09-21T08:00:00.000Z');
    expect(one(merge).choices).toEqual(['ours', 'theirs', 'own']);
    expect(decide(merge, 'own').title).toBe('Written anew.');
  });

  it('of another dossier merge too, and that is told', () => {
    const other = { ...smallDossier, id: 'dossier-2' as DossierId };
    expect(mergeDossiers(null, smallDossier, other)).toMatchObject({
      sameDossier: false,
      conflicts: [],
      merged: smallDossier,
    });
  });
});

describe('without a base', () => {
  it('what one side alone has is kept, every other difference is asked about', () => {
    const merge = mergeDossiers(
      null,
      withBody({ s1: ['a: One. Two.', 'x: Only ours.', 'b: Same.'] }),
      withBody({ s1: ['a: One. Three.', 'b: Same.', 'y: Only theirs.'] }),
    );
    expect(one(merge)).toMatchObject({ kind: 'text', base: null, ours: [{ text: 'One. Two.' }] });
    expect(bodyOf(decide(merge, 'ours'))).toEqual({
      s1: ['a: One. Two.', 'x: Only ours.', 'b: Same.', 'y: Only theirs.'],
    });
    expect(bodyOf(decide(merge, 'both'))).toMatchObject({
      s1: [
        { content: [{ text: 'One. Two.' }, { text: ' ' }, { text: 'One. Three.' }] },
        {},
        {},
        {},
      ],
    });
    expect(merge.taken).toEqual([
      { place: { in: 'block', draft: draftId, block: 'y' }, change: 'added' },
    ]);
  });

  it('a restriction that one side alone has is asked about', () => {
    const open = withRecord(linked());
    const merge = mergeDossiers(null, open, withRecord({ ...linked(), audience: 'internal' }));
    expect(one(merge)).toMatchObject({ kind: 'value', place: { in: 'item', member: 'audience' } });
  });
});

describe('decisions', () => {
  it('that a conflict does not offer leave it open', () => {
    const merge = mergeDossiers(
      smallDossier,
      { ...smallDossier, title: 'One' },
      { ...smallDossier, title: 'Two' },
    );
    const { id } = one(merge);
    expect(resolveMerge(merge, new Map([[id, { take: 'both' }]]))).toEqual({
      ok: false,
      problem: [id],
    });
    expect(resolveMerge(merge, new Map([['other', { take: 'ours' }]]))).toEqual({
      ok: false,
      problem: [id],
    });
  });
});
