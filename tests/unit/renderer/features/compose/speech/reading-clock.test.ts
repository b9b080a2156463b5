import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elapsed,
  paceFound,
  pause,
  readyClock,
  start,
  stop,
} from '../../../../../../renderer/features/compose/speech/reading-clock.ts';

describe('the clock of a reading', () => {
  it('counts what runs, and no pause', () => {
    const held = pause(start(readyClock, 1000), 5000);
    expect([held.state, elapsed(held, 90_000)]).toEqual(['paused', 4000]);
    const again = start(held, 10_000);
    expect(elapsed(again, 12_000)).toBe(6000);
    expect(elapsed(stop(again, 13_000), 99_000)).toBe(7000);
    expect(elapsed(start(stop(again, 13_000), 20_000), 21_000)).toBe(1000);
  });

  it('stays as it is where nothing can be done', () => {
    const running = start(readyClock, 5);
    expect(start(running, 9)).toBe(running);
    expect(pause(readyClock, 9)).toBe(readyClock);
    expect(stop(readyClock, 9)).toBe(readyClock);
  });

  it('never runs backwards, whatever is pressed', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(start, pause), fc.nat({ max: 1000 })));
    fc.assert(
      fc.property(acts, (pressed) => {
        let [clock, now, before] = [readyClock, 0, 0];
        for (const [act, wait] of pressed) {
          now += wait;
          clock = act(clock, now);
          expect(elapsed(clock, now)).toBeGreaterThanOrEqual(before);
          before = elapsed(clock, now);
        }
        expect(before).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('finds a pace only where enough was read', () => {
    expect(paceFound(264, 120_000)).toBe(132);
    expect(paceFound(100, 55_000)).toBe(109.1);
    expect(paceFound(0, 120_000)).toBeUndefined();
    expect(paceFound(10, 4000)).toBeUndefined();
  });
});
