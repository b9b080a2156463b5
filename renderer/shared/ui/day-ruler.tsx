import type { VetoClock } from '../../../templates/model/veto-clock.ts';
import { useFormat } from '../format/use-format.ts';
import { useWorld } from '../world.ts';
import { rulerDays, type DayLook } from './ruler-days.ts';

interface DayRulerProps {
  readonly clock: VetoClock;
  /** The whole ruler in a sentence, for those who do not see it. */
  readonly label: string;
  /** Writes the date under each day. */
  readonly dated?: boolean;
}

const numbered: readonly DayLook[] = ['met', 'session'];

/** Ten working days on a line: closed days are dotted gaps, the day the Assembly met is filled. */
export function DayRuler({ clock, label, dated = false }: DayRulerProps) {
  const { today } = useWorld();
  const format = useFormat();
  return (
    <div className={`days${dated ? ' days--dated' : ''}`} role="img" aria-label={label}>
      {rulerDays(clock, today).map((day) =>
        day.kind === 'closed' ? (
          <span
            key={`closed-${day.date}`}
            className="days__day days__day--off"
            title={day.holidays.join(', ')}
          />
        ) : (
          <span
            key={day.date}
            className={`days__day days__day--${day.look}`}
            title={format.date(day.date)}
            data-date={dated ? format.day(day.date) : undefined}
          >
            {dated || numbered.includes(day.look) ? day.number : null}
          </span>
        ),
      )}
    </div>
  );
}
