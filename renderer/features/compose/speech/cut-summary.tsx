import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '../../../../templates/model/language.ts';
import type { Cut } from '../../../../templates/model/speech.ts';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import type { CutResult } from '../../../../templates/speech/cut-to-fit.ts';
import { usePaceWords } from './use-pace-words.ts';

interface CutSummaryProps {
  readonly result: CutResult;
  readonly cut: Cut;
  readonly language: Language;
}

/** What a cut takes, whether it fits and at which pace; where it cannot fit, what to do about it. */
export function CutSummary({ result, cut, language }: CutSummaryProps) {
  const { t } = useLingui();
  const { count, pace } = usePaceWords(language);
  const passages = result.taken.length;
  const goes = t`${plural(passages, { one: 'Takes # passage', other: 'Takes # passages' })}`;
  const words = count(result.wordsTaken);
  const time = clockTime(result.seconds);
  const of = clockTime(cut.seconds);
  const speed = pace(result.pace.wordsPerMinute);
  const missing = clockTime(result.missingSeconds);
  const hanging = result.hanging.length;
  return (
    <div role="status">
      <p className="strong">
        {passages === 0 ? <Trans>Takes nothing</Trans> : `${goes}, ${words}`}
        {'; '}
        <Trans>
          {time} of {of}
        </Trans>
      </p>
      <p className="faint">
        {result.pace.by === 'speaker' ? (
          <Trans>At your pace, {speed}.</Trans>
        ) : result.pace.by === 'booth-high' ? (
          <Trans>At {speed}, the most that interpreters carry; your own pace is faster.</Trans>
        ) : (
          <Trans>At {speed}, the usual pace for interpreters.</Trans>
        )}
      </p>
      {!result.fits && (
        <p className="speech__sentence--over">
          <Trans>
            Still {missing} too long when all goes that may go. Mark more paragraphs “may” or
            “should”, mark words as optional, or drop a passage here.
          </Trans>
        </p>
      )}
      {hanging > 0 && (
        <p className="speech__sentence--over">
          {t`${plural(hanging, {
            one: '# paragraph ends with a colon and its list goes: look at its last words.',
            other: '# paragraphs end with a colon and their lists go: look at their last words.',
          })}`}
        </p>
      )}
    </div>
  );
}
