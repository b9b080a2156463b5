import { describe, expect, test } from 'vitest';
import { nextIndex } from '../../../../../renderer/shared/compare/use-next-change.ts';

describe('the next change', () => {
  test('follows the one that has the focus, round and round', () => {
    expect(nextIndex(['before', 'holds', 'after'], 1)).toBe(2);
    expect(nextIndex(['before', 'before', 'holds'], 1)).toBe(0);
    expect(nextIndex(['holds', 'after', 'after'], -1)).toBe(2);
  });

  test('is the nearest one to a focus between two', () => {
    expect(nextIndex(['before', 'after', 'after'], 1)).toBe(1);
    expect(nextIndex(['before', 'after', 'after'], -1)).toBe(0);
  });

  test('starts again beyond either end', () => {
    expect(nextIndex(['before', 'before'], 1)).toBe(0);
    expect(nextIndex(['before', 'before'], -1)).toBe(1);
    expect(nextIndex(['after', 'after'], -1)).toBe(1);
  });
});
