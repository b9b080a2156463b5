import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { Template } from '../../../../templates/model/template.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { Meter } from '../../../shared/ui/meter.tsx';
import { clockTime } from '../clock-time.ts';
import type { Digest } from '../digest.ts';
import { Group } from './group.tsx';

interface LengthProps {
  readonly digest: Digest;
  readonly template: Template;
}

/** How long the text is: minutes against the slot of a spoken text, words against what the form usually holds. */
export const Length = memo(function Length({ digest, template }: LengthProps) {
  const { t } = useLingui();
  const say = usePackText();
  const { number } = useFormat();
  const { minutes, words: usual, label } = template.length;
  const time = clockTime(digest.seconds);
  const slot = clockTime((minutes ?? 0) * 60);
  const written = number(digest.words);
  const limit = number(usual);
  return (
    <Group title={template.spoken ? <Trans>Speech</Trans> : <Trans>Length</Trans>}>
      {template.spoken && minutes !== undefined && (
        <div className="limit">
          <div className="limit__head">
            <span className="strong">
              <Trans>Slot</Trans>
            </span>
            <span className="limit__value">
              {time} <span className="limit__side">{t`of ${slot}`}</span>
            </span>
          </div>
          <Meter
            label={t`Slot`}
            valueText={t`${time} of ${slot} minutes`}
            value={digest.seconds}
            limit={minutes * 60}
          />
        </div>
      )}
      <div className="limit">
        <div className="limit__head">
          <span className="strong">
            <Trans>Words</Trans>
          </span>
          <span className="limit__value">
            {written} <span className="limit__side">{t`of ${limit}`}</span>
          </span>
        </div>
        <Meter
          label={t`Words`}
          valueText={t`${written} of ${limit} words`}
          value={digest.words}
          limit={usual}
        />
        <p className="faint">{say(label)}</p>
      </div>
    </Group>
  );
});
