/** A clock that can be stopped and taken up again. Moments are milliseconds of a clock that never goes back. */
export interface ReadingClock {
  readonly state: 'ready' | 'running' | 'paused' | 'stopped';
  /** What ran before the last start, in milliseconds. */
  readonly gathered: number;
  readonly startedAt: number;
}

export const readyClock: ReadingClock = { state: 'ready', gathered: 0, startedAt: 0 };

/** Milliseconds that were read, pauses left out. */
export const elapsed = ({ state, gathered, startedAt }: ReadingClock, now: number): number =>
  state === 'running' ? gathered + Math.max(0, now - startedAt) : gathered;

/** Starts a clock, or goes on after a pause; a stopped one begins anew. */
export const start = (clock: ReadingClock, now: number): ReadingClock =>
  clock.state === 'running'
    ? clock
    : {
        state: 'running',
        gathered: clock.state === 'paused' ? clock.gathered : 0,
        startedAt: now,
      };

/** Holds a running clock. */
export const pause = (clock: ReadingClock, now: number): ReadingClock =>
  clock.state === 'running'
    ? { state: 'paused', gathered: elapsed(clock, now), startedAt: now }
    : clock;

/** Ends a reading; a clock that never ran stays ready. */
export const stop = (clock: ReadingClock, now: number): ReadingClock =>
  clock.state === 'ready'
    ? clock
    : { state: 'stopped', gathered: elapsed(clock, now), startedAt: now };

/** The pace of a reading in words a minute, to a tenth; undefined for a reading too short to tell anything. */
export function paceFound(words: number, milliseconds: number): number | undefined {
  const fewestSeconds = 5;
  if (words === 0 || milliseconds < fewestSeconds * 1000) return undefined;
  return Math.round((words / milliseconds) * 600_000) / 10;
}
