import type { Instant, PlainDate } from '../../../templates/model/time.ts';
import type { Version } from '../../../templates/model/version.ts';
import type { Point } from './ends.ts';

/** One day of the ruler. Places and widths are counted in units; a dot needs one. */
export interface RulerDay {
  readonly date: PlainDate;
  readonly at: number;
  readonly width: number;
  /** True where days without versions lie before it. */
  readonly afterGap: boolean;
}

/** Where a dot stands: the middle of its unit. */
export interface RulerDot {
  readonly point: Point;
  readonly at: number;
}

/** A copy that was given away and joined again. */
export interface RulerLane {
  readonly from: number;
  readonly to: number;
}

export interface RulerLayout {
  readonly width: number;
  readonly days: readonly RulerDay[];
  readonly dots: readonly RulerDot[];
  readonly lanes: readonly RulerLane[];
}

/** Room for the name of a day. */
const narrowestDay = 4;
const gap = 1;

/**
 * Lays versions out by day, oldest first, with what the window holds at the end. Only days that have
 * versions are drawn, wide enough for their dots; days between them are one gap.
 */
export function rulerLayout(
  versions: readonly Version[],
  today: PlainDate,
  dayOf: (moment: Instant) => PlainDate,
): RulerLayout {
  const points: readonly { readonly point: Point; readonly date: PlainDate }[] = [
    ...versions.map(({ id, at }) => ({ point: id, date: dayOf(at) })),
    { point: 'now', date: today },
  ];
  const days: RulerDay[] = [];
  const dots: RulerDot[] = [];
  let at = 0;
  for (const date of new Set(points.map((point) => point.date))) {
    const those = points.filter((point) => point.date === date);
    const before = days.at(-1);
    const afterGap = before !== undefined && daysBetween(before.date, date) !== 1;
    if (afterGap) at += gap;
    const width = Math.max(narrowestDay, those.length);
    those.forEach(({ point }, index) =>
      dots.push({ point, at: at + ((index + 0.5) * width) / those.length }),
    );
    days.push({ date, at, width, afterGap });
    at += width;
  }
  return { width: at, days, dots, lanes: lanesOf(versions, dots) };
}

/** Each merge closes the lane of the last copy that was given away before it. */
function lanesOf(versions: readonly Version[], dots: readonly RulerDot[]): readonly RulerLane[] {
  const placeOf = (point: Point) => dots.find((dot) => dot.point === point)?.at ?? 0;
  const given: number[] = [];
  return versions.flatMap(({ id, mark }) => {
    if (mark.kind === 'shared') given.push(placeOf(id));
    const from = mark.kind === 'merged' ? given.pop() : undefined;
    return from === undefined ? [] : [{ from, to: placeOf(id) }];
  });
}

const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
