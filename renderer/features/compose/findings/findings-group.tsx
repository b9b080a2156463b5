import { Trans } from '@lingui/react/macro';
import { memo, useState } from 'react';
import type { WaivedFinding } from '../../../../templates/check/run-checks.ts';
import { findingKey } from '../../../../templates/model/finding-key.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import type { Fix } from '../../../../templates/model/fix.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { LinkButton } from '../../../shared/ui/button.tsx';
import { Group } from '../inspector/group.tsx';
import { FindingItem } from './finding-item.tsx';
import './findings.css';
import { KeptFocus } from './kept-focus.tsx';
import { WaiveQuestion } from './waive-question.tsx';
import { WaivedItem } from './waived-item.tsx';

interface FindingsGroupProps {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onWaive: (finding: Finding, reason: string) => void;
  readonly onUnwaive: (waived: WaivedFinding) => void;
}

/** How many findings are listed before a person asks for the rest. */
const firstShown = 30;

/**
 * What the checks found: each with its reason, what it rests on, the way to its place, a fix where one is
 * safe, and the way to set it aside with a reason. Findings advise and never stand in the way.
 */
export const FindingsGroup = memo(function FindingsGroup({
  findings,
  waived,
  onShow,
  onFix,
  onWaive,
  onUnwaive,
}: FindingsGroupProps) {
  const { number } = useFormat();
  const [all, setAll] = useState(false);
  const [waiving, setWaiving] = useState<Finding | null>(null);
  const shown = all ? findings : findings.slice(0, firstShown);
  const rest = number(findings.length - shown.length);
  return (
    <Group title={<Trans>Findings</Trans>} count={number(findings.length)}>
      <KeptFocus>
        {findings.length === 0 ? (
          <p className="faint">
            <Trans>The checks found nothing.</Trans>
          </p>
        ) : (
          <ul className="findings">
            {keyed(shown).map(([key, finding]) => (
              <FindingItem
                key={key}
                finding={finding}
                onShow={onShow}
                onFix={onFix}
                onWaive={setWaiving}
              />
            ))}
          </ul>
        )}
        {shown.length < findings.length && (
          <LinkButton onPress={() => setAll(true)}>
            <Trans>Show {rest} more</Trans>
          </LinkButton>
        )}
        {waived.length > 0 && (
          <details className="waived">
            <summary>
              <Trans>Set aside</Trans> <span className="count">{number(waived.length)}</span>
            </summary>
            <ul className="findings">
              {waived.map((one) => (
                <WaivedItem key={one.waiver.id} waived={one} onUnwaive={onUnwaive} />
              ))}
            </ul>
          </details>
        )}
      </KeptFocus>
      {waiving && (
        <WaiveQuestion
          finding={waiving}
          onClose={() => setWaiving(null)}
          onWaive={(reason) => {
            setWaiving(null);
            onWaive(waiving, reason);
          }}
        />
      )}
    </Group>
  );
});

/** A key for each finding; the same words twice in one paragraph are told apart by their order. */
function keyed(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [`${key} ${before}`, finding];
  });
}
