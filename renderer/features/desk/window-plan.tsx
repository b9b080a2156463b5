import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { VetoClock } from '../../../templates/model/veto-clock.ts';
import { useFormat } from '../../shared/format/use-format.ts';

interface WindowPlanProps {
  readonly clock: VetoClock;
  readonly action: ReactNode;
}

/** The days that matter in an open window, and the way to start writing. */
export function WindowPlan({ clock, action }: WindowPlanProps) {
  const { weekday } = useFormat();
  return (
    <footer className="window__foot">
      <ol className="plan">
        {clock.specialReportBy && (
          <li>
            <span className="faint">
              <Trans>Special report due</Trans>
            </span>
            {weekday(clock.specialReportBy)}
          </li>
        )}
        {clock.debate && (
          <li>
            <span className="faint">
              <Trans>Debate</Trans>
            </span>
            {weekday(clock.debate.date)}
          </li>
        )}
        <li>
          <span className="faint">
            <Trans>Last day</Trans>
          </span>
          {weekday(clock.lastDay)}
        </li>
      </ol>
      {action}
    </footer>
  );
}
