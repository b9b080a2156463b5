/** A place of the text that is rendered as a whole, once it is its turn. */
export interface Waiting {
  /** Renders the place. Called once. */
  readonly mount: () => void;
  /** Tells whether the place holds the block with this key of the editor. */
  readonly holds: (key: object) => boolean;
}

/** Does something when the window has nothing better to do; `hasTime` tells whether there is more of such time. */
export type WhenIdle = (work: (hasTime: () => boolean) => void) => void;

/** How many places a long text shows at once; sixteen blocks each fill a tall window. */
export const placesAtOnce = 4;

/**
 * The order in which a long text comes onto the page: the first places and the one with the caret at
 * once, the others while the window is idle, places that come later at once.
 */
export interface StagedMount {
  /** Asked by each place when it is made: whether it is rendered at once. */
  readonly isAtOnce: (holdsCaret: boolean) => boolean;
  /** The first rendering is done: what is made from now on belongs to a change and is rendered at once. */
  readonly open: () => void;
  /** Lets a place wait for its turn; the answer takes it off the list. */
  readonly wait: (place: Waiting) => () => void;
  /** True while some place waits. */
  readonly isWaiting: () => boolean;
  /** Renders the place with a block now. */
  readonly reach: (key: object) => void;
  /** Renders every place now. */
  readonly reachAll: () => void;
}

/** A plan for one text. `idle` is how it hears of idle time, `now` renders what it is given before it answers. */
export function createStagedMount(idle: WhenIdle, now: (work: () => void) => void): StagedMount {
  const waiting = new Set<Waiting>();
  let made = 0;
  let isOpen = false;
  let isScheduled = false;

  const mount = (place: Waiting): void => {
    if (waiting.delete(place)) place.mount();
  };
  const schedule = (): void => {
    if (isScheduled || !isOpen || waiting.size === 0) return;
    isScheduled = true;
    idle((hasTime) => {
      isScheduled = false;
      do {
        const [next] = waiting;
        if (!next) return;
        now(() => mount(next));
      } while (hasTime());
      schedule();
    });
  };
  return {
    isAtOnce(holdsCaret) {
      made += 1;
      return isOpen || holdsCaret || made <= placesAtOnce;
    },
    open() {
      isOpen = true;
      schedule();
    },
    wait(place) {
      waiting.add(place);
      schedule();
      return () => void waiting.delete(place);
    },
    isWaiting: () => waiting.size > 0,
    reach(key) {
      for (const place of [...waiting]) if (place.holds(key)) mount(place);
    },
    reachAll() {
      for (const place of [...waiting]) mount(place);
    },
  };
}
