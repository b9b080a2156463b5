import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLists } from '../../../../templates/diff/diff-lists.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', ''), { maxLength: 30 });

describe('the stretches in which two lists differ', () => {
  it('turn the one into the other, in order and with something equal between them', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const rebuilt: string[] = [];
        let at = 0;
        for (const [index, hunk] of diffLists(before, after).entries()) {
          expect(hunk.before.end - hunk.before.start + hunk.after.end - hunk.after.start).not.toBe(
            0,
          );
          if (index > 0) expect(hunk.before.start).toBeGreaterThan(at);
          rebuilt.push(...before.slice(at, hunk.before.start));
          expect(rebuilt).toHaveLength(hunk.after.start);
          rebuilt.push(...after.slice(hunk.after.start, hunk.after.end));
          at = hunk.before.end;
        }
        expect([...rebuilt, ...before.slice(at)]).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it('are none where the lists are equal', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(diffLists(one, [...one])).toEqual([]);
      }),
    );
  });

  it('are one where far too much differs to look closer', () => {
    const long = (letter: string) =>
      Array.from({ length: 3000 }, (_, index) => `${letter}${index}`);
    expect(diffLists(long('a'), long('b'))).toEqual([
      { before: { start: 0, end: 3000 }, after: { start: 0, end: 3000 } },
    ]);
  });
});
