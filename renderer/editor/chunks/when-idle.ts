import type { WhenIdle } from './staged-mount.ts';

/** What a share of idle time is used for at most, in milliseconds, so that a key never waits long. */
const longest = 12;

/** Idle time of the window. A busy window gives some every second all the same. */
export const whenIdle: WhenIdle = (work) => {
  requestIdleCallback(
    (deadline) => {
      const start = performance.now();
      work(() => performance.now() - start < longest && deadline.timeRemaining() > 4);
    },
    { timeout: 1000 },
  );
};
