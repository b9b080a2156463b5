import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { every } from '../../../../electron/services/every.ts';
import { inTurn } from '../../../../electron/services/in-turn.ts';

describe('every', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits, works and waits again, also after work that failed, until it is stopped', async () => {
    let done = 0;
    const stop = every(1000, () => {
      done += 1;
      return done === 2 ? Promise.reject(new Error('once')) : Promise.resolve();
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(done).toBe(0);
    await vi.advanceTimersByTimeAsync(3001);
    expect(done).toBe(4);
    stop();
    await vi.advanceTimersByTimeAsync(9000);
    expect(done).toBe(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins no work before the last has ended, nor after it was stopped in the middle', async () => {
    let begun = 0;
    let end = (): void => undefined;
    const stop = every(1000, () => {
      begun += 1;
      return new Promise((resolve) => (end = resolve));
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toBe(1);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(2);
    stop();
    end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toBe(2);
  });
});

describe('inTurn', () => {
  it('does one thing after the other, and goes on after one that failed', async () => {
    const queue = inTurn();
    const order: string[] = [];
    const work = (name: string) => async (): Promise<string> => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (name === 'b') throw new Error('b');
      return name;
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => queue(work(name))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(order.map((line) => line[0]).join('')).toBe('aabbcc');
  });
});
