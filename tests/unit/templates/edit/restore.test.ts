import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksLeftAway, restoreAssessment } from '../../../../templates/edit/restore-assessment.ts';
import { restoreBlock } from '../../../../templates/edit/restore-block.ts';
import { restoreDraft } from '../../../../templates/edit/restore-draft.ts';
import type { Assessment } from '../../../../templates/model/assessment.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Draft, Section } from '../../../../templates/model/draft.ts';
import type { EvidenceItem } from '../../../../templates/model/evidence.ts';
import type {
  AssessmentId,
  ContentId,
  DraftId,
  EvidenceId,
} from '../../../../templates/model/ids.ts';
import { arbitraryDossier } from '../../../support/arbitrary-dossier.ts';
import { first } from '../../../support/first.ts';
import { deepFreeze, gaza } from '../../../support/un-core.ts';

const blocksOf = (draft: Draft): readonly Block[] => draft.sections.flatMap(({ blocks }) => blocks);
const idsOf = (draft: Draft): readonly string[] => [
  ...draft.sections.map(({ id }) => id),
  ...blocksOf(draft).map(({ id }) => id),
];
const withDraft = (dossier: Dossier, draft: Draft): Dossier => ({
  ...dossier,
  drafts: dossier.drafts.map((one) => (one.id === draft.id ? draft : one)),
});

interface Step {
  readonly kind: 'remove' | 'change' | 'add' | 'move';
  readonly at: number;
  readonly to: number;
}
const steps = (...kinds: readonly Step['kind'][]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(20), to: fc.nat(20) }), {
    maxLength: 8,
  });

/** The draft after somebody worked on it; each step has its own id and its own words. */
const worked = (draft: Draft, done: readonly Step[]): Draft =>
  done.reduce((now, step, index) => takeStep(now, step, index), draft);

function takeStep(draft: Draft, { kind, at, to }: Step, index: number): Draft {
  const all = blocksOf(draft);
  const picked = all[at % Math.max(all.length, 1)];
  const mapped = (change: (section: Section, at: number) => readonly Block[]): Draft => ({
    ...draft,
    sections: draft.sections.map((section, place) => ({
      ...section,
      blocks: change(section, place),
    })),
  });
  const insert = (block: Block): Draft =>
    mapped(({ blocks }, place) => {
      const others = blocks.filter(({ id }) => id !== block.id);
      return place === to % draft.sections.length
        ? others.toSpliced(to % (others.length + 1), 0, block)
        : others;
    });
  const fresh: Block = {
    kind: 'paragraph',
    id: `new-${String(index)}` as ContentId,
    content: [{ text: `words ${String(index)}` }],
  };
  if (kind === 'add') return draft.sections.length === 0 ? draft : insert(fresh);
  if (!picked) return draft;
  if (kind === 'move') return insert(picked);
  if (kind === 'remove') return mapped(({ blocks }) => blocks.filter(({ id }) => id !== picked.id));
  return mapped(({ blocks }) =>
    blocks.map((block) => (block.id === picked.id ? { ...fresh, id: block.id } : block)),
  );
}

const dossierWithDraft = arbitraryDossier.filter(({ drafts }) => drafts.length > 0);

describe('bringing back a text', () => {
  test('makes it what it was, at its place, and leaves everything else', () => {
    fc.assert(
      fc.property(dossierWithDraft, arbitraryDossier, fc.boolean(), (from, other, gone) => {
        const old = first(from.drafts);
        const now = deepFreeze({
          ...other,
          drafts: gone ? other.drafts : [...other.drafts, { ...old, title: 'now', sections: [] }],
        });
        const after = restoreDraft(now, deepFreeze(from), old.id);
        expect(after.drafts.find(({ id }) => id === old.id)).toEqual(old);
        expect({ ...after, drafts: [] }).toEqual({ ...now, drafts: [] });
        const others = (dossier: Dossier) => dossier.drafts.filter(({ id }) => id !== old.id);
        expect(others(after)).toEqual(others(now));
        expect(new Set(after.drafts.map(({ id }) => id)).size).toBe(after.drafts.length);
      }),
    );
  });

  test('puts one that was removed between its old neighbours', () => {
    const from = gaza();
    const named = (id: string): Draft => ({ ...first(from.drafts), id: id as DraftId });
    const all = { ...from, drafts: [named('a'), named('b'), named('c')] };
    const now = { ...from, drafts: [named('a'), named('new'), named('c')] };
    const ids = (dossier: Dossier) => dossier.drafts.map(({ id }) => id);
    expect(ids(restoreDraft(now, all, 'b' as DraftId))).toEqual(['a', 'b', 'new', 'c']);
    expect(ids(restoreDraft(now, all, 'nobody' as DraftId))).toEqual(['a', 'new', 'c']);
  });
});

describe('bringing back a paragraph', () => {
  test('one by one, in any order, makes the text what it was', () => {
    fc.assert(
      fc.property(
        dossierWithDraft,
        steps('remove', 'change', 'add'),
        fc.infiniteStream(fc.nat()),
        (from, done, order) => {
          const old = first(from.drafts);
          const changed = worked(old, done);
          const ids = [
            ...new Set([...blocksOf(old), ...blocksOf(changed)].map(({ id }) => id)),
          ].sort(() => (order.next().value % 2 === 0 ? 1 : -1));
          let now = deepFreeze(withDraft(from, changed));
          for (const id of ids) now = deepFreeze(restoreBlock(now, from, old.id, id));
          expect(now).toEqual(from);
        },
      ),
    );
  });

  test('touches no other paragraph, also where paragraphs moved, and keeps ids unique', () => {
    fc.assert(
      fc.property(
        dossierWithDraft,
        steps('remove', 'change', 'add', 'move'),
        fc.nat(),
        (from, done, pick) => {
          const old = first(from.drafts);
          const now = deepFreeze(withDraft(from, worked(old, done)));
          const present = first(now.drafts);
          const all = [...blocksOf(old), ...blocksOf(present)];
          fc.pre(all.length > 0);
          const { id } = all[pick % all.length]!;
          const after = restoreBlock(now, deepFreeze(from), old.id, id);
          const draft = first(after.drafts);
          const rest = (one: Draft) => blocksOf(one).filter((block) => block.id !== id);
          expect(blocksOf(draft).find((block) => block.id === id)).toEqual(
            blocksOf(old).find((block) => block.id === id),
          );
          expect(rest(draft)).toEqual(rest(present));
          expect({ ...draft, sections: [] }).toEqual({ ...present, sections: [] });
          expect(new Set(idsOf(draft)).size).toBe(idsOf(draft).length);
          expect({ ...after, drafts: after.drafts.slice(1) }).toEqual({
            ...now,
            drafts: now.drafts.slice(1),
          });
        },
      ),
    );
  });

  test('gives back the same dossier where nothing differs', () => {
    fc.assert(
      fc.property(dossierWithDraft, fc.nat(), (from, pick) => {
        const draft = first(from.drafts);
        const block = blocksOf(draft)[pick % Math.max(blocksOf(draft).length, 1)];
        fc.pre(block !== undefined);
        expect(restoreBlock(from, structuredClone(from), draft.id, block.id)).toBe(from);
      }),
    );
  });

  const paragraph = (id: string): Block => ({
    kind: 'paragraph',
    id: id as ContentId,
    content: [{ text: id }],
  });
  const textOf = (...sections: readonly (readonly string[])[]): Dossier => {
    const dossier = gaza();
    return withDraft(dossier, {
      ...first(dossier.drafts),
      sections: sections.map((ids, index) => ({
        id: `s${String(index)}` as ContentId,
        key: `key-${String(index)}`,
        blocks: ids.map(paragraph),
      })),
    });
  };
  const layout = (dossier: Dossier) =>
    first(dossier.drafts).sections.map(({ blocks }) => blocks.map(({ id }) => id));
  const back = (now: Dossier, from: Dossier, id: string) =>
    layout(restoreBlock(now, from, first(from.drafts).id, id as ContentId));

  test('moves one back behind its old neighbour, across sections too', () => {
    expect(back(textOf(['b', 'a', 'c']), textOf(['a', 'b', 'c']), 'b')).toEqual([['a', 'b', 'c']]);
    expect(back(textOf(['a'], ['b']), textOf(['a', 'b'], []), 'b')).toEqual([['a', 'b'], []]);
  });

  test('does not move one that only has a new neighbour', () => {
    const now = textOf(['a', 'new', 'b']);
    expect(restoreBlock(now, textOf(['a', 'b']), first(now.drafts).id, 'b' as ContentId)).toBe(now);
  });

  test('brings back the section, and nothing else of it, where that is gone', () => {
    const from = textOf(['a'], ['b', 'c']);
    const now = textOf(['a']);
    expect(back(now, from, 'c')).toEqual([['a'], ['c']]);
  });
});

describe('bringing back an assessment', () => {
  const dossierWithAssessment = arbitraryDossier.filter(
    ({ assessments }) => assessments.length > 0,
  );
  const unlinked = ({ items, ...rest }: Assessment) => ({
    ...rest,
    items: Object.fromEntries(
      Object.entries(items).map(([id, record]) => [id, { ...record, evidence: [] }]),
    ),
  });

  test('makes it what it was, without links to evidence that is not there, and leaves the rest', () => {
    fc.assert(
      fc.property(dossierWithAssessment, arbitraryDossier, fc.boolean(), (from, other, gone) => {
        const old = first(from.assessments);
        const now = deepFreeze({
          ...other,
          assessments: gone ? other.assessments : [...other.assessments, { ...old, items: {} }],
        });
        const after = restoreAssessment(now, deepFreeze(from), old.id);
        const found = after.assessments.find(({ id }) => id === old.id)!;
        expect(unlinked(found)).toEqual(unlinked(old));
        const held = new Set(now.evidence.map(({ id }) => id));
        const links = Object.values(found.items).flatMap(({ evidence }) => evidence);
        expect(links.every((link) => held.has(link))).toBe(true);
        const oldLinks = Object.values(old.items).flatMap(({ evidence }) => evidence);
        expect(linksLeftAway(now, from, old.id)).toBe(oldLinks.length - links.length);
        expect({ ...after, assessments: [] }).toEqual({ ...now, assessments: [] });
        const others = (dossier: Dossier) => dossier.assessments.filter(({ id }) => id !== old.id);
        expect(others(after)).toEqual(others(now));
      }),
    );
  });

  const fact = (what: string, source: string): EvidenceItem => ({
    ...{ id: 'E-01' as EvidenceId, audience: 'public', published: '2025-08-22' as never },
    what,
    source: { name: source, kind: 'ngo' },
  });
  const linking = (evidence: readonly EvidenceItem[]): Dossier => {
    const dossier = gaza();
    const [assessment] = dossier.assessments;
    const items = { rf01: { values: { status: 'present' }, evidence: ['E-01' as EvidenceId] } };
    return { ...dossier, evidence, assessments: [{ ...assessment!, items }] };
  };
  const from = linking([fact('Famine was confirmed', 'IPC')]);
  const id: AssessmentId = first(from.assessments).id;
  const linksAfter = (evidence: readonly EvidenceItem[]) =>
    restoreAssessment({ ...from, evidence }, from, id).assessments[0]?.items['rf01']?.evidence;

  test('keeps the link to evidence that was only mended', () => {
    expect(linksAfter([fact('Famine was confirmed in Gaza', 'IPC')])).toEqual(['E-01']);
    expect(linksAfter([fact('Famine was confirmed', 'Famine Review Committee')])).toEqual(['E-01']);
  });

  test('never links what took the number of another fact', () => {
    expect(linksAfter([fact('A convoy was stopped', 'A witness')])).toEqual([]);
    expect(linksLeftAway({ ...from, evidence: [] }, from, id)).toBe(1);
  });

  test('gives back the same dossier where there was none', () => {
    expect(restoreAssessment(from, { ...from, assessments: [] }, id)).toBe(from);
  });
});
