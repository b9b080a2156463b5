import { Trans } from '@lingui/react/macro';
import { VersionDot } from './version-dot.tsx';

/** What the dots of the ruler mean. */
export const RulerLegend = () => (
  <span className="faint line history__legend" aria-hidden>
    <span className="line">
      <VersionDot look="filled" />
      <Trans>named</Trans>
    </span>
    <span className="line">
      <VersionDot look="ring" />
      <Trans>automatic</Trans>
    </span>
    <span className="line">
      <VersionDot look="diamond" />
      <Trans>merged</Trans>
    </span>
  </span>
);
