import { describe, expect, test } from 'vitest';
import { stepAlong } from '../../../../../renderer/features/history/step-along.ts';

const line = ['old', 'middle', 'now'];
const step = (here: string, key: string, rightToLeft = false) =>
  stepAlong(line, here, key, rightToLeft);

describe('the arrow keys of the ruler', () => {
  test('follow the line as it is read', () => {
    expect(step('middle', 'ArrowRight')).toBe('now');
    expect(step('middle', 'ArrowLeft')).toBe('old');
    expect(step('middle', 'ArrowLeft', true)).toBe('now');
    expect(step('middle', 'ArrowRight', true)).toBe('old');
  });

  test('stop at either end, and Home and End lead there', () => {
    expect(step('now', 'ArrowRight')).toBe('now');
    expect(step('old', 'ArrowLeft')).toBe('old');
    expect(step('now', 'Home')).toBe('old');
    expect(step('old', 'End', true)).toBe('now');
  });

  test('other keys lead nowhere', () => {
    expect(step('old', 'ArrowDown')).toBeUndefined();
  });
});
