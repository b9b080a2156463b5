import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../../templates/codec/parse-dossier.ts';
import { jsonText } from '../../../../templates/merge/json-text.ts';
import { mergeDossiers } from '../../../../templates/merge/merge-dossiers.ts';
import type { Choice, Conflict, Decision, Merge } from '../../../../templates/merge/merge.ts';
import { contentOf, piecesOf } from '../../../../templates/merge/pieces.ts';
import { resolveMerge } from '../../../../templates/merge/resolve-merge.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import {
  arbitraryCopies,
  arbitraryRoughCopies,
  type Copies,
} from '../../../support/arbitrary-copies.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const runs = { numRuns: 250 };

/** Every word of a piece of data, with the block, field or item it stands at. */
function wordsByPlace(value: unknown, place = '', found = new Map<string, Set<string>>()) {
  if (typeof value === 'string') {
    const words = found.get(place) ?? new Set<string>();
    for (const word of value.match(/\S+/gu) ?? []) words.add(word);
    found.set(place, words);
  } else if (Array.isArray(value)) {
    for (const one of value as unknown[]) wordsByPlace(one, placeBelow(one, place), found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value))
      wordsByPlace(
        name === 'content' ? textOf(one as readonly Inline[]) : one,
        `${place}/${name}`,
        found,
      );
  }
  return found;
}
/** The text of a block in one go: a word may be half bold. A note that stands twice gets an id of its own. */
const textOf = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      'text' in inline
        ? inline.text
        : inline.kind === 'link'
          ? textOf(inline.words)
          : `\uFFFC${JSON.stringify({ ...inline, id: null })}`,
    )
    .join('');
const placeBelow = (one: unknown, place: string): string =>
  typeof one === 'object' && one !== null && 'id' in one ? `#${String(one.id)}` : place;

/** Texts, fields, answers and evidence as text, each by the place it stands at. */
const valuesByPlace = (dossier: Dossier): ReadonlyMap<string, string> =>
  new Map(
    [
      ...dossier.drafts.flatMap((draft) => [
        ...Object.entries(draft.fields).map(([field, value]) => [
          `field ${draft.id} ${field}`,
          value,
        ]),
        ...draft.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            'content' in block
              ? [[`block ${draft.id} ${block.id}`, contentOf(piecesOf(block.content))]]
              : [],
          ),
        ),
      ]),
      ...dossier.assessments.flatMap((assessment) =>
        Object.entries(assessment.items).flatMap(([item, { values }]) =>
          Object.entries(values).map(([field, value]) => [
            `item ${assessment.id} ${item} ${field}`,
            value,
          ]),
        ),
      ),
      ...dossier.evidence.map(({ id, what }) => [`evidence ${id} what`, what]),
    ].map(([place, value]) => [place as string, jsonText(value)]),
  );

const swapped = ({ base, ours, theirs }: Copies): Copies => ({ base, ours: theirs, theirs: ours });
const merge = ({ base, ours, theirs }: Copies): Merge => mergeDossiers(base, ours, theirs);

const decideAll = (found: Merge, take: (conflict: Conflict) => Exclude<Choice, 'own'>): Dossier => {
  const decisions = new Map(
    found.conflicts.map((one): [string, Decision] => [one.id, { take: take(one) }]),
  );
  const resolved = resolveMerge(found, decisions);
  if (!resolved.ok) throw new Error(`Left open: ${resolved.problem.join(', ')}`);
  return resolved.value;
};
const contentIds = (dossier: Dossier): readonly string[][] =>
  dossier.drafts.map(({ sections }) =>
    sections.flatMap(({ id: section, blocks }) => [
      section as string,
      ...blocks.map(({ id }) => id as string),
    ]),
  );
const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;
const haveUniqueIds = (dossier: Dossier): boolean => !contentIds(dossier).some(repeats);

const holds = (law: (copies: Copies) => void): void => {
  fc.assert(
    fc.property(arbitraryCopies, (copies) => law(deepFreeze(copies))),
    runs,
  );
};

describe('merging two copies', () => {
  it('gives a copy itself where both are equal', () =>
    holds(({ base, ours }) => {
      const found = mergeDossiers(base, ours, structuredClone(ours));
      expect(found).toMatchObject({ merged: ours, conflicts: [], taken: [], renumbered: [] });
    }));

  it('gives the copy that alone was changed', () =>
    holds(({ base, ours }) => {
      const came = mergeDossiers(base, structuredClone(base), ours);
      expect(came).toMatchObject({ conflicts: [], renumbered: [] });
      expect(came.merged).toEqual(ours);
      const stayed = mergeDossiers(base, ours, structuredClone(base));
      expect(stayed).toMatchObject({ conflicts: [], taken: [], renumbered: [] });
      expect(stayed.merged).toEqual(ours);
    }));

  it('is the same from either side', () =>
    holds((copies) => {
      const [one, other] = [merge(copies), merge(swapped(copies))];
      expect(other.merged).toEqual(one.merged);
      expect(inOrder(other.conflicts.map(turned))).toEqual(inOrder(one.conflicts));
      const sides = { ours: 'theirs', theirs: 'ours' } as const;
      expect(other.renumbered.map((one) => ({ ...one, side: sides[one.side] }))).toEqual(
        one.renumbered,
      );
      expect(decideAll(other, () => 'theirs')).toEqual(decideAll(one, () => 'ours'));
    }));

  it('writes no word that no side has at that place', () =>
    holds((copies) => {
      const found = merge(copies);
      const known = [
        copies.base,
        copies.ours,
        copies.theirs,
        found.sides.ours,
        found.sides.theirs,
      ].map((dossier) => wordsByPlace(dossier));
      for (const take of ['ours', 'theirs', 'both'] as const) {
        const decided = decideAll(found, ({ choices }) => (choices.includes(take) ? take : 'ours'));
        for (const dossier of [found.merged, decided])
          for (const [place, words] of wordsByPlace(dossier))
            for (const word of words)
              expect(known.some((side) => side.get(place)?.has(word))).toBe(true);
      }
    }));

  it('always gives a dossier that can be saved, with every id once', () =>
    holds((copies) => {
      const found = merge(copies);
      for (const take of ['ours', 'theirs', 'both'] as const) {
        const decided = decideAll(found, ({ choices }) => (choices.includes(take) ? take : 'ours'));
        for (const dossier of [found.merged, decided]) {
          expect(parseDossier(structuredClone(dossier))).toMatchObject({ ok: true });
          expect(haveUniqueIds(dossier)).toBe(true);
        }
      }
    }));

  it('gives a dossier that can be saved of copies in which ids stand twice', () => {
    fc.assert(
      fc.property(arbitraryRoughCopies, (copies) => {
        const found = merge(deepFreeze(copies));
        for (const dossier of [found.merged, decideAll(found, () => 'ours')])
          expect(parseDossier(structuredClone(dossier))).toMatchObject({ ok: true });
      }),
      runs,
    );
  });

  it('keeps what the other side alone changed, whichever side is taken', () =>
    holds((copies) => {
      const found = merge(copies);
      const { ours, theirs } = found.sides;
      const base = valuesByPlace(copies.base);
      for (const [take, mine, other] of [
        ['ours', ours, theirs],
        ['theirs', theirs, ours],
      ] as const) {
        const decided = valuesByPlace(decideAll(found, () => take));
        const [own, their] = [valuesByPlace(mine), valuesByPlace(other)];
        for (const [place, value] of their)
          if (base.get(place) !== value && own.get(place) === base.get(place) && base.has(place))
            expect([place, decided.get(place)]).toEqual([place, value]);
        for (const { id } of other.evidence)
          if (!copies.base.evidence.some((item) => item.id === id))
            expect(decided.get(`evidence ${id} what`)).toBe(their.get(`evidence ${id} what`));
      }
    }));

  it('names the conflicts that are not decided', () =>
    holds((copies) => {
      const found = merge(copies);
      const resolved = resolveMerge(found, new Map());
      if (found.conflicts.length === 0) expect(resolved).toEqual({ ok: true, value: found.merged });
      else expect(resolved).toEqual({ ok: false, problem: found.conflicts.map(({ id }) => id) });
      expect(repeats(found.conflicts.map(({ id }) => id))).toBe(false);
    }));

  it('without a base keeps what one side alone has and asks about every other difference', () =>
    holds(({ ours, theirs }) => {
      const [one, other] = [mergeDossiers(null, ours, theirs), mergeDossiers(null, theirs, ours)];
      expect(other.merged).toEqual({ ...one.merged, id: other.merged.id });
      expect(inOrder(other.conflicts.map(turned))).toEqual(inOrder(one.conflicts));
      expect(parseDossier(structuredClone(one.merged))).toMatchObject({ ok: true });
      const ids = (dossier: Dossier) => dossier.drafts.map(({ id }) => id);
      expect(new Set(ids(one.merged))).toEqual(new Set([...ids(ours), ...ids(theirs)]));
      if (one.conflicts.length === 0) {
        const again = mergeDossiers(null, one.merged, theirs);
        expect(again.conflicts).toEqual([]);
      }
    }));
});

const turned = (conflict: Conflict): object => ({
  ...conflict,
  ours: conflict.theirs,
  theirs: conflict.ours,
});
const inOrder = (conflicts: readonly object[]): readonly object[] =>
  conflicts.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
