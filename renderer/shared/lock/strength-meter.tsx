import { useLingui } from '@lingui/react/macro';
import { strengthLevels, guessingTime, type Strength } from './strength.ts';
import { GuessingTimeText } from './guessing-time-text.tsx';
import { levelWords, weaknessWords } from './strength-words.ts';

interface StrengthMeterProps {
  /** Undefined while nothing is judged yet. */
  readonly strength: Strength | undefined;
}

/** How strong a passphrase is: in words, on a bar, and what would make it stronger. */
export function StrengthMeter({ strength }: StrengthMeterProps) {
  const { t } = useLingui();
  const at = strength === undefined ? -1 : strengthLevels.indexOf(strength.level);
  const level = strength && t(levelWords[strength.level]);
  return (
    <div className="strength">
      <div
        className="strength__bar"
        data-level={strength?.level ?? 'none'}
        role="meter"
        aria-label={t`Strength of the passphrase`}
        aria-valuemin={0}
        aria-valuemax={strengthLevels.length}
        aria-valuenow={at + 1}
        aria-valuetext={level ?? t`Nothing to judge yet`}
      >
        {strengthLevels.map((step, index) => (
          <span key={step} {...(index <= at ? { 'data-on': true } : {})} />
        ))}
      </div>
      <div className="strength__words" aria-live="polite">
        {strength && (
          <>
            <p className="strong">{level}</p>
            <p>
              <GuessingTimeText time={guessingTime(strength.digits)} />
            </p>
          </>
        )}
        {strength && strength.weaknesses.length > 0 && (
          <ul className="quiet">
            {strength.weaknesses.map((weakness) => (
              <li key={weakness}>{t(weaknessWords[weakness])}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
