const minute = 60_000;

/** What counts as somebody being there. */
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'compositionupdate'] as const;

/** A moment on two clocks, in milliseconds. */
export interface Moment {
  /** The clock on the wall: it runs while the computer sleeps, and somebody may set it back. */
  readonly wall: number;
  /** A clock that nobody sets, and that may stand still while the computer sleeps. */
  readonly steady: number;
}

/** How long is left until a window counts as left alone, in milliseconds; 0 or less once it does. The clock on which more time passed counts. */
export const idleLeft = (touched: Moment, now: Moment, minutes: number): number =>
  minutes * minute - Math.max(now.wall - touched.wall, now.steady - touched.steady);

interface Watch {
  /** How long nobody may touch the window; 0 is never. */
  readonly minutes: number;
  readonly onIdle: () => void;
  readonly window: EventTarget;
  readonly now: () => Moment;
}

/**
 * Calls back once a window was left alone for long enough, and again after each later time that it was
 * touched and left. The returned function ends the watch.
 */
export function watchIdle({ minutes, onIdle, window, now }: Watch): () => void {
  if (minutes === 0) return () => undefined;
  let touched = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const left = idleLeft(touched, now(), minutes);
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (left <= 0) onIdle();
  };
  const touch = (): void => {
    // A computer that wakes up may deliver a key before the timer that should have run out meanwhile.
    if (timer !== undefined && idleLeft(touched, now(), minutes) <= 0) {
      clearTimeout(timer);
      look();
      return;
    }
    touched = now();
    timer ??= setTimeout(look, minutes * minute);
  };

  for (const name of touches)
    window.addEventListener(name, touch, { capture: true, passive: true });
  look();
  return () => {
    clearTimeout(timer);
    for (const name of touches) window.removeEventListener(name, touch, { capture: true });
  };
}
