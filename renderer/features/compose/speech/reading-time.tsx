import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import { elapsed, type ReadingClock } from './reading-clock.ts';

interface ReadingTimeProps {
  readonly clock: ReadingClock;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The slot in seconds. */
  readonly slot: number | undefined;
}

/** How often the time is drawn while it runs, in milliseconds. */
const beat = 200;

/** The last part of the slot, in seconds, in which the time is shown as running out. */
const lastMinute = 60;

/** The time of a reading, drawn by itself so that the text beside it stays still. A screen reader hears whole minutes only. */
export function ReadingTime({ clock, now, slot }: ReadingTimeProps) {
  const { t } = useLingui();
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    if (clock.state !== 'running') return undefined;
    const timer = setInterval(() => setMoment(now()), beat);
    return () => clearInterval(timer);
  }, [clock, now]);
  const seconds = Math.floor(elapsed(clock, moment) / 1000);
  const minutes = Math.floor(seconds / 60);
  const isOver = slot !== undefined && seconds >= slot;
  const isLate = slot !== undefined && !isOver && seconds >= slot - lastMinute;
  const said = isOver
    ? t`The slot is used up.`
    : minutes > 0
      ? t`${plural(minutes, { one: '# minute', other: '# minutes' })}`
      : '';
  return (
    <>
      <span
        className="reading__clock"
        role="timer"
        aria-live="off"
        data-late={(isLate && clock.state !== 'ready') || undefined}
        data-over={isOver || undefined}
      >
        {clockTime(seconds)}
      </span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
