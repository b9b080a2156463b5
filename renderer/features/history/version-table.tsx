import { Trans, useLingui } from '@lingui/react/macro';
import type { Version } from '../../../templates/model/version.ts';
import { dayOf } from '../../shared/format/dates.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useWorld } from '../../shared/world.ts';
import { dotLook } from './dot-look.ts';
import type { Ends, Point } from './ends.ts';
import { VersionDot } from './version-dot.tsx';

interface VersionTableProps {
  readonly versions: readonly Version[];
  readonly ends: Ends;
  readonly wordsOf: (version: Version) => string;
  readonly nameOf: (point: Point) => string;
  readonly onA: (point: Point) => void;
  readonly onB: (point: Point) => void;
}

/** All versions, newest first, day by day, with the choice of the two that are compared. */
export function VersionTable({ versions, ends, wordsOf, nameOf, onA, onB }: VersionTableProps) {
  const { t } = useLingui();
  const { today } = useWorld();
  const format = useFormat();
  const [oldest] = versions;
  const newestFirst = versions.toReversed();
  const days = [...new Set(newestFirst.map(({ at }) => dayOf(at)))];
  const choice = (end: 'A' | 'B', point: Point) => {
    const name = nameOf(point);
    return (
      <input
        type="radio"
        className="history__choice"
        name={`history-${end}`}
        aria-label={t`${end}: ${name}`}
        checked={(end === 'A' ? ends.a : ends.b) === point}
        onChange={() => (end === 'A' ? onA(point) : onB(point))}
      />
    );
  };
  return (
    <table className="table history__versions" aria-label={t`Versions`}>
      <thead>
        <tr>
          <th scope="col">
            <abbr title={t`A: compare from here`}>A</abbr>
          </th>
          <th scope="col">
            <abbr title={t`B: compare up to here`}>B</abbr>
          </th>
          <th scope="col">
            <Trans>Time</Trans>
          </th>
          <th scope="col">
            <Trans>Version</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr data-chosen={ends.b === 'now' || undefined}>
          <td />
          <td>{choice('B', 'now')}</td>
          <td />
          <td>
            <Trans>Now, as the window shows it</Trans>
          </td>
        </tr>
      </tbody>
      {days.map((day) => (
        <tbody key={day}>
          <tr>
            <th className="label" scope="rowgroup" colSpan={4}>
              {day === today ? <Trans>Today</Trans> : format.weekday(day)}
            </th>
          </tr>
          {newestFirst
            .filter(({ at }) => dayOf(at) === day)
            .map((version) => (
              <tr
                key={version.id}
                data-chosen={version.id === ends.a || version.id === ends.b || undefined}
              >
                <td>{choice('A', version.id)}</td>
                <td>{version !== oldest && choice('B', version.id)}</td>
                <td className="nowrap">{format.time(version.at)}</td>
                <td>
                  <span className="line">
                    <VersionDot look={dotLook[version.mark.kind]} />
                    <bdi>{wordsOf(version)}</bdi>
                  </span>
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
