import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Version } from '../../../templates/model/version.ts';
import { dayOf } from '../../shared/format/dates.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Key } from '../../shared/ui/key.tsx';
import { useWorld } from '../../shared/world.ts';
import { dotLook } from './dot-look.ts';
import type { Ends, Point } from './ends.ts';
import { rulerLayout } from './ruler-layout.ts';
import { RulerLanes } from './ruler-lanes.tsx';
import { stepAlong } from './step-along.ts';
import { VersionDot } from './version-dot.tsx';

interface VersionRulerProps {
  readonly versions: readonly Version[];
  readonly ends: Ends;
  readonly nameOf: (point: Point) => string;
  readonly onA: (point: Point) => void;
  readonly onB: (point: Point) => void;
}

/** Versions on a line of days. Arrows move along, Enter or A compares from here, B compares up to here. */
export function VersionRuler({ versions, ends, nameOf, onA, onB }: VersionRulerProps) {
  const { t } = useLingui();
  const { today } = useWorld();
  const format = useFormat();
  const [here, setHere] = useState<Point>(ends.a);
  const line = useRef<HTMLDivElement>(null);
  const layout = rulerLayout(versions, today, dayOf);
  const percent = (units: number) => `${(units / layout.width) * 100}%`;
  const stop = layout.dots.some(({ point }) => point === here) ? here : 'now';
  useEffect(() => {
    dotOf(line.current, 'now')?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }, [versions.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toLowerCase();
    if (letter === 'a') onA(stop);
    else if (letter === 'b') onB(stop);
    else {
      const points = layout.dots.map(({ point }) => point);
      const next = stepAlong(points, stop, event.key, isRightToLeft(line.current));
      if (next === undefined) return;
      setHere(next);
      dotOf(line.current, next)?.focus();
    }
    event.preventDefault();
  };
  return (
    <>
      <div className="axis">
        <div
          ref={line}
          className="axis__line"
          role="toolbar"
          aria-label={t`Versions by day`}
          style={{ minInlineSize: `${layout.width * 1.5}rem` }}
          onKeyDown={onKeyDown}
        >
          <RulerLanes layout={layout} />
          {layout.days.map(({ date, at, width, afterGap }) => (
            <span
              key={date}
              className="axis__day"
              data-gap={afterGap || undefined}
              style={{ insetInlineStart: percent(at), inlineSize: percent(width) }}
            >
              <span>{date === today ? <Trans>Today</Trans> : format.weekday(date)}</span>
            </span>
          ))}
          {layout.dots.map(({ point, at }) => {
            const end = point === ends.a ? 'A' : point === ends.b ? 'B' : undefined;
            const version = versions.find(({ id }) => id === point);
            const name = nameOf(point);
            return (
              <button
                key={point}
                type="button"
                className="axis__dot"
                data-point={point}
                data-end={end}
                aria-pressed={end !== undefined}
                aria-label={end === undefined ? name : t`${end}: ${name}`}
                title={name}
                tabIndex={point === stop ? 0 : -1}
                style={{ insetInlineStart: `calc(${percent(at)} - 0.75rem)` }}
                onFocus={() => setHere(point)}
                onClick={(event) => (event.shiftKey ? onB(point) : onA(point))}
              >
                <VersionDot look={version ? dotLook[version.mark.kind] : 'ring'} />
                {end !== undefined && <span className="axis__flag">{end}</span>}
              </button>
            );
          })}
        </div>
      </div>
      <p className="faint history__keys" aria-hidden>
        <Key>←</Key> <Key>→</Key> <Trans>move</Trans> · <Key>A</Key>{' '}
        <Trans>compare from here</Trans> · <Key>B</Key> <Trans>up to here</Trans>
      </p>
    </>
  );
}

const dotOf = (line: HTMLElement | null, point: Point): HTMLElement | null | undefined =>
  line?.querySelector<HTMLElement>(`[data-point="${CSS.escape(point)}"]`);

const isRightToLeft = (line: HTMLElement | null): boolean =>
  line !== null && getComputedStyle(line).direction === 'rtl';
