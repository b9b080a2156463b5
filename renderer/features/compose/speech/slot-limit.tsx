import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import { secondsFor } from '../../../../templates/speech/speaking-pace.ts';
import type { SpeechFigures } from '../../../../templates/speech/speech-of.ts';
import type { SpeechVerdict } from '../../../../templates/speech/speech-verdict.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { LimitBar } from './limit-bar.tsx';
import { usePaceWords } from './use-pace-words.ts';

interface SlotLimitProps {
  readonly figures: SpeechFigures;
  readonly verdict: SpeechVerdict;
}

/** The first limit: the time that the speaker has. */
export function SlotLimit({ figures, verdict }: SlotLimitProps) {
  const { t } = useLingui();
  const { shortDate, number } = useFormat();
  const { pace: paceWords } = usePaceWords(figures.language);
  const { optional, reading, whole } = figures;
  const used = clockTime(verdict.used);
  const slot = clockTime(verdict.slot.seconds);
  const pace = paceWords(verdict.pace.wordsPerMinute);
  const without = clockTime(secondsFor(whole.words - optional.words, verdict.pace));
  const found = reading ? shortDate(reading.on) : '';
  return (
    <LimitBar
      label={t`Slot`}
      used={used}
      of={t`of ${slot}`}
      valueText={t`${used} of ${slot} minutes`}
      value={verdict.used}
      optional={secondsFor(optional.words, verdict.pace)}
      limit={verdict.slot.seconds}
      farOver={verdict.slot.seconds * 1.1}
      ticks={minuteTicks(Math.max(verdict.used, verdict.slot.seconds)).map((minute) => ({
        at: minute * 60,
        label: number(minute),
      }))}
    >
      <p className="faint">
        {verdict.pace.by === 'speaker' ? (
          <Trans>
            At your pace, {pace}, found on {found}.
          </Trans>
        ) : (
          <Trans>At {pace}, the usual pace for interpreters.</Trans>
        )}{' '}
        {optional.passages > 0 && <Trans>{without} without the optional passages.</Trans>}
      </p>
    </LimitBar>
  );
}

/** Whole minutes on a ruler, never more than ten of them. */
function minuteTicks(seconds: number): readonly number[] {
  const last = Math.floor(seconds / 60);
  const step = Math.max(1, Math.ceil(last / 10));
  return Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
}
