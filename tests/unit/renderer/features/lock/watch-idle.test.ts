import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  idleLeft,
  watchIdle,
  type Moment,
} from '../../../../../renderer/features/lock/watch-idle.ts';

const minute = 60_000;

describe('how long is left', () => {
  const clock = fc.integer({ min: 0, max: 1e12 });
  const span = fc.integer({ min: 0, max: 1e9 });

  test('is what the steady clock says, whatever somebody does to the clock on the wall', () => {
    fc.assert(
      fc.property(clock, clock, clock, span, fc.integer({ min: 1, max: 30 }), (...args) => {
        const [wallBefore, wallAfter, steady, passed, minutes] = args;
        const left = idleLeft(
          { wall: wallBefore, steady },
          { wall: wallAfter, steady: steady + passed },
          minutes,
        );
        expect(left).toBeLessThanOrEqual(minutes * minute - passed);
      }),
    );
  });
  test('also shrinks while the computer sleeps and only the clock on the wall runs', () => {
    const touched = { wall: 1000, steady: 10 };
    expect(idleLeft(touched, { wall: 1000 + 3 * minute, steady: 10 }, 2)).toBe(-minute);
  });
});

describe('a watched window', () => {
  let window: EventTarget;
  let wall: number;
  let calls: number;
  let stop: () => void;
  const now = (): Moment => ({ wall: wall + Date.now(), steady: performance.now() });
  const watch = (minutes: number) => {
    stop = watchIdle({ minutes, onIdle: () => (calls += 1), window, now });
  };
  const pass = (minutes: number) => vi.advanceTimersByTime(minutes * minute);
  const touch = (name = 'keydown') => window.dispatchEvent(new Event(name));

  beforeEach(() => {
    vi.useFakeTimers();
    window = new EventTarget();
    wall = 0;
    calls = 0;
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  test('is left alone after the time, once', () => {
    watch(5);
    pass(4.9);
    expect(calls).toBe(0);
    pass(0.2);
    expect(calls).toBe(1);
    pass(60);
    expect(calls).toBe(1);
  });
  test.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'compositionupdate'])(
    'is not left alone while there is %s',
    (name) => {
      watch(5);
      for (let times = 0; times < 10; times += 1) {
        pass(4);
        touch(name);
      }
      expect(calls).toBe(0);
      pass(4.9);
      expect(calls).toBe(0);
      pass(0.2);
      expect(calls).toBe(1);
    },
  );
  test('is watched again once somebody came back', () => {
    watch(2);
    pass(3);
    touch();
    pass(1.9);
    expect(calls).toBe(1);
    pass(0.2);
    expect(calls).toBe(2);
  });
  test('is locked before the first key after a sleep counts', () => {
    watch(10);
    pass(1);
    wall += 60 * minute;
    touch();
    expect(calls).toBe(1);
  });
  test('is locked in time although the clock was set back', () => {
    watch(10);
    pass(1);
    wall -= 24 * 60 * minute;
    pass(9.1);
    expect(calls).toBe(1);
  });
  test('never counts as left alone where nobody wants that', () => {
    watch(0);
    pass(10_000);
    expect(calls).toBe(0);
  });
  test('is not watched any more after the watch has ended', () => {
    watch(2);
    stop();
    touch();
    pass(10);
    expect(calls).toBe(0);
  });
});
