import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Tick } from '../ui/tick.tsx';
import './lock.css';
import { acceptedPassphrase } from './accepted-passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import { isEnough } from './strength.ts';
import { Suggestion, type Drawn } from './suggestion.tsx';
import { useStrength } from './use-strength.ts';

interface PassphraseFieldsProps {
  /** Words that somebody who holds the file would try first. */
  readonly about: readonly string[];
  /** Is told the passphrase once it may be used, and undefined as long as it may not. The same function each time. */
  readonly onChange: (passphrase: string | undefined) => void;
  readonly autoFocus?: boolean;
}

/** A new passphrase: typed twice, judged, and taken when weak only with the person's consent. */
export function PassphraseFields({ about, onChange, autoFocus = false }: PassphraseFieldsProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [drawn, setDrawn] = useState<Drawn>();
  const [weakIsFine, setWeakIsFine] = useState(false);
  const usesDrawn = drawn?.passphrase === typed;
  const judged = useStrength(typed, about);
  const strength = usesDrawn ? drawn.strength : typed === '' ? undefined : judged;
  const accepted = acceptedPassphrase({ typed, again, strength, weakIsFine });
  const differs = again !== '' && !typed.startsWith(again);

  useEffect(() => onChange(accepted), [accepted, onChange]);

  return (
    <div className="stack secret__fields">
      <PassphraseField
        label={<Trans>Passphrase</Trans>}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setWeakIsFine(false);
        }}
        isShown={isShown}
        onShow={setShown}
        autoFocus={autoFocus}
        hint={<Trans>Several words, spaces and all. Capitals and small letters differ.</Trans>}
      />
      <Suggestion
        drawn={usesDrawn ? drawn : undefined}
        onDraw={(next) => {
          setDrawn(next);
          setTyped(next.passphrase);
          setAgain('');
          setShown(true);
        }}
      />
      <StrengthMeter strength={strength} />
      {strength && !isEnough(strength) && (
        <Tick isSelected={weakIsFine} onChange={setWeakIsFine}>
          <Trans>
            I take this passphrase although somebody with the file and some computers can find it.
          </Trans>
        </Tick>
      )}
      <PassphraseField
        label={<Trans>The same again</Trans>}
        value={again}
        onChange={setAgain}
        isShown={isShown}
        {...(differs ? { error: t`This differs from the passphrase above.` } : {})}
      />
    </div>
  );
}
