/** Repeats work until the returned function is called. */
export type Every = (milliseconds: number, work: () => Promise<void>) => () => void;

/**
 * Waits, works, and only then waits again, so that slow work never piles up. Work that fails is tried
 * again next time. The waiting keeps no program alive.
 */
export const every: Every = (milliseconds, work) => {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const wait = (): void => {
    timer = setTimeout(() => {
      void work()
        .catch(() => undefined)
        .then(() => {
          if (!stopped) wait();
        });
    }, milliseconds);
    timer.unref();
  };
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
