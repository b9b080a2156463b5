import { describe, expect, test } from 'vitest';
import {
  fieldKeys,
  otherScales,
  textsFor,
} from '../../../../../renderer/features/assess/field-keys.ts';
import {
  headOf,
  nextHead,
  nextItem,
} from '../../../../../renderer/features/assess/step-through.ts';
import { heads, rowsOf } from '../../../../../templates/assess/checklist-shape.ts';
import { library } from '../../../../support/un-core.ts';
import { first } from '../../../../support/first.ts';

const checklist = first(Object.values(first(library.packs).checklists));
const all = heads(checklist);

describe('the keys of a checklist', () => {
  test('reach every field but the primary one, each by its own letter, and leave E to the evidence', () => {
    const keys = fieldKeys(checklist);
    const fields = checklist.fields.filter(({ id }) => id !== checklist.primary);
    expect(new Set(keys.values())).toEqual(new Set(fields.map(({ id }) => id)));
    expect([...keys.keys()]).not.toContain('e');
    expect([...keys.keys()].every((key) => /^[a-z]$/.test(key))).toBe(true);
  });

  test('give trend, confidence and note the letters T, C and N', () => {
    const keys = fieldKeys(checklist);
    expect([keys.get('t'), keys.get('c'), keys.get('n')]).toEqual(['trend', 'confidence', 'note']);
  });

  test('follow any other checklist from its data', () => {
    const other = {
      ...checklist,
      fields: [
        first(checklist.fields),
        { id: 'a', kind: 'text', label: { en: 'Extent' }, printed: 'line' },
        { id: 'b', kind: 'text', label: { en: 'Extra' }, printed: 'line', heads: 'only' },
      ],
    } as const;
    expect([...fieldKeys(other)]).toEqual([
      ['x', 'a'],
      ['t', 'b'],
    ]);
    expect(otherScales(other)).toEqual([]);
    expect(textsFor(other, false).map(({ id }) => id)).toEqual(['a']);
    expect(textsFor(other, true).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('moving through a checklist', () => {
  test('visits the head and every row of it, and stays at either end', () => {
    for (const head of all) {
      const line = [head.id, ...rowsOf(checklist, head.id).map(({ id }) => id)];
      const down = line.map((id) => nextItem(checklist, id, 1));
      expect(down).toEqual([...line.slice(1), line.at(-1)]);
      const up = line.map((id) => nextItem(checklist, id, -1));
      expect(up).toEqual([line[0], ...line.slice(0, -1)]);
    }
  });

  test('goes from any row to the next head', () => {
    const [one, two] = all;
    const row = rowsOf(checklist, one?.id ?? '')[0];
    expect(nextHead(checklist, row?.id ?? '', 1)).toBe(two?.id);
    expect(nextHead(checklist, one?.id ?? '', -1)).toBe(one?.id);
  });

  test('falls back to the first head for an item the checklist no longer has', () => {
    expect(headOf(checklist, 'gone')?.id).toBe(all[0]?.id);
  });
});
