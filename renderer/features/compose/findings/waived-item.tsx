import { Trans } from '@lingui/react/macro';
import type { WaivedFinding } from '../../../../templates/check/run-checks.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useFindingText } from '../../../shared/strings/use-finding-text.ts';
import { LinkButton } from '../../../shared/ui/button.tsx';

interface WaivedItemProps {
  readonly waived: WaivedFinding;
  readonly onUnwaive: (waived: WaivedFinding) => void;
}

/** A finding that was set aside, with the reason and the day. */
export function WaivedItem({ waived, onUnwaive }: WaivedItemProps) {
  const say = useFindingText();
  const { day } = useFormat();
  const { finding, waiver } = waived;
  return (
    <li className="waived__item">
      <span className="faint">{say(finding)}</span>
      <span dir="auto">{waiver.reason}</span>
      <span className="waived__foot">
        <span className="faint">{day(waiver.on)}</span>
        <LinkButton onPress={() => onUnwaive(waived)}>
          <Trans>Take up again</Trans>
        </LinkButton>
      </span>
    </li>
  );
}
