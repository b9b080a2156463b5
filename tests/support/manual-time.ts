import type { Every } from '../../electron/services/every.ts';

/** Time that passes only when a test says so. */
export interface ManualTime {
  readonly every: Every;
  /** The clock stands then later by so many milliseconds, and everything that was due in them is done. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly monotonic: () => number;
  /** How many repetitions are going on. */
  readonly going: () => number;
}

/** Timers that fire when a test passes time, each as often as it was due. */
export function manualTime(): ManualTime {
  let at = 0;
  const timers = new Set<{
    due: number;
    readonly each: number;
    readonly work: () => Promise<void>;
  }>();
  return {
    every(each, work) {
      const timer = { due: at + each, each, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(milliseconds) {
      const end = at + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        at = next.due;
        next.due += next.each;
        await next.work();
      }
      at = end;
    },
    monotonic: () => at,
    going: () => timers.size,
  };
}
