import { describe, expect, test } from 'vitest';
import {
  firstEnds,
  keptEnds,
  withA,
  withB,
  type Point,
} from '../../../../../renderer/features/history/ends.ts';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import type { Version, VersionMark } from '../../../../../templates/model/version.ts';

const id = (name: string) => name as VersionId;
const version = (name: string, mark: VersionMark = { kind: 'auto' }): Version => ({
  id: id(name),
  at: '2025-09-23T09:00:00.000Z',
  mark,
});
const named: VersionMark = { kind: 'named', name: 'Sent to capital' };
const line = [version('1'), version('2', named), version('3'), version('4')];
const points: readonly Point[] = [...line.map((one) => one.id), 'now'];

describe('the two places that are compared', () => {
  test('begin at the last version with a name, else at the last one', () => {
    expect(firstEnds(line)).toEqual({ a: '2', b: 'now' });
    expect(firstEnds([version('1'), version('2')])).toEqual({ a: '2', b: 'now' });
    expect(firstEnds([])).toBeNull();
  });

  test('stay in order whatever is chosen, and what was chosen is in them', () => {
    const place = (point: Point) => points.indexOf(point);
    for (const a of line.slice(0, -1))
      for (const b of points.slice(place(a.id) + 1)) {
        const ends = { a: a.id, b };
        for (const one of line) {
          const after = withA(line, ends, one.id);
          expect(after.a).toBe(one.id);
          expect(place(after.a)).toBeLessThan(place(after.b));
        }
        for (const one of points) {
          const after = withB(line, ends, one);
          expect(place(after.a)).toBeLessThan(place(after.b));
          if (one === line[0]!.id) expect(after).toBe(ends);
          else expect(after.b).toBe(one);
        }
      }
  });

  test('keep the other end where they can', () => {
    expect(withA(line, { a: id('1'), b: id('4') }, id('3'))).toEqual({ a: '3', b: '4' });
    expect(withA(line, { a: id('1'), b: id('3') }, id('4'))).toEqual({ a: '4', b: 'now' });
    expect(withB(line, { a: id('1'), b: 'now' }, id('3'))).toEqual({ a: '1', b: '3' });
    expect(withB(line, { a: id('3'), b: 'now' }, id('3'))).toEqual({ a: '2', b: '3' });
  });

  test('are the same after the list was read anew, until one of them is gone', () => {
    const chosen = { a: id('1'), b: id('3') };
    expect(keptEnds([...line, version('5', named)], chosen)).toBe(chosen);
    expect(keptEnds(line.slice(1), chosen)).toEqual({ a: '2', b: 'now' });
    expect(keptEnds([], null)).toBeNull();
  });
});
