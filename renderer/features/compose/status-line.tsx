import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { AudienceId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { Library } from '../../../templates/model/library.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Select } from '../../shared/ui/select.tsx';
import { clockTime } from '../../../templates/speech/clock-time.ts';
import { useChecked } from './use-checked.ts';
import { languageNames } from './language-names.ts';

interface StatusLineProps {
  readonly spoken: boolean;
  readonly language: Language;
  readonly library: Library;
  readonly audience: AudienceId;
  readonly onAudience: (audience: AudienceId) => void;
}

/** The foot of the page: how long it is, in which language, and for whose eyes its live parts are shown. */
export const StatusLine = memo(function StatusLine(props: StatusLineProps) {
  const { i18n, t } = useLingui();
  const say = usePackText();
  return (
    <footer className="compose__status">
      <Counted spoken={props.spoken} />
      <span className="grow" />
      <span className="compose__audience">
        <span>{t`Live parts as for`}</span>
        <Select
          label={t`Live parts as for`}
          hiddenLabel
          small
          value={props.audience}
          options={allAudiences(props.library).map((audience) => ({
            id: audience.id,
            label: say(audience.label),
          }))}
          onChange={props.onAudience}
        />
      </span>
      <span>{i18n._(languageNames[props.language])}</span>
    </footer>
  );
});

/** How long the text is; nothing before it was counted. */
function Counted({ spoken }: { readonly spoken: boolean }) {
  const { number } = useFormat();
  const { digest } = useChecked();
  if (!digest) return null;
  const { words, seconds } = digest;
  const written = number(words);
  const time = clockTime(seconds);
  return (
    <>
      <span>
        <Plural value={words} one={`${written} word`} other={`${written} words`} />
      </span>
      {spoken && (
        <span>
          <Trans>{time} minutes</Trans>
        </span>
      )}
    </>
  );
}
