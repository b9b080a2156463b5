import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCover } from '../../../../templates/speech/least-cover.ts';

describe('the choice within a mark', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 9 });

  it('is the smallest sum that suffices, the later passages first', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 200 }), (list, need) => {
        const sumOf = (places: Iterable<number>): number =>
          [...places].reduce((sum, place) => sum + (list[place] ?? 0), 0);
        const subsets = Array.from({ length: 2 ** list.length }, (_, bits) =>
          list.flatMap((_, place) => ((bits >> place) & 1 ? [place] : [])),
        );
        const enough = subsets.map(sumOf).filter((sum) => sum >= need);
        const total = sumOf(list.keys());
        const chosen = leastCover(list, need);
        expect(sumOf(chosen)).toBe(enough.length === 0 ? total : Math.min(...enough));
        // Of equal sums: where the choices first differ, the earlier passage stays.
        const kept = (places: ReadonlySet<number>): string =>
          list.map((_, place) => (places.has(place) ? '0' : '1')).join('');
        for (const subset of subsets)
          if (sumOf(subset) === sumOf(chosen) && sumOf(chosen) >= need && need > 0)
            expect(kept(chosen) >= kept(new Set(subset))).toBe(true);
      }),
    );
  });

  it('stays quick for ten thousand passages', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => 1 + ((index * 37) % 90));
    const total = many.reduce((sum, one) => sum + one, 0);
    for (const need of [1, 777, total >> 1, total - 5]) {
      const sum = [...leastCover(many, need)].reduce((all, place) => all + (many[place] ?? 0), 0);
      expect(sum).toBeGreaterThanOrEqual(need);
      expect(sum).toBeLessThan(need + 90);
    }
  });
});
