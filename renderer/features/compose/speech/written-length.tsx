import { Trans, useLingui } from '@lingui/react/macro';
import type { Template } from '../../../../templates/model/template.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { Meter } from '../../../shared/ui/meter.tsx';
import { Group } from '../inspector/group.tsx';

interface WrittenLengthProps {
  readonly words: number;
  readonly template: Pick<Template, 'length'>;
}

/** The words of a written text against what its form usually holds. */
export function WrittenLength({ words, template: { length } }: WrittenLengthProps) {
  const { t } = useLingui();
  const say = usePackText();
  const { number } = useFormat();
  const written = number(words);
  const limit = number(length.words);
  return (
    <Group title={<Trans>Length</Trans>}>
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
          value={words}
          limit={length.words}
        />
        <p className="faint">{say(length.label)}</p>
      </div>
    </Group>
  );
}
