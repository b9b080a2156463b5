import { Trans } from '@lingui/react/macro';
import type { Language } from '../../../../templates/model/language.ts';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import type { SpeechVerdict } from '../../../../templates/speech/speech-verdict.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { usePaceWords } from './use-pace-words.ts';

interface SpeechSentenceProps {
  readonly language: Language;
  readonly words: number;
  readonly verdict: SpeechVerdict;
}

/** What both limits say together, in a sentence or two. */
export function SpeechSentence({ language, words, verdict }: SpeechSentenceProps) {
  const { number } = useFormat();
  const { pace } = usePaceWords(language);
  const { booth, needs, own } = verdict;
  if (words === 0) return null;
  const slot = clockTime(verdict.slot.seconds);
  const left = clockTime(Math.abs(verdict.left));
  const needed = pace(Math.ceil(verdict.needed));
  const ownPace = pace(verdict.pace.wordsPerMinute);
  const low = number(booth.low);
  const high = number(booth.high);
  return (
    <p className={`speech__sentence${needs === 'too-fast' ? ' speech__sentence--over' : ''}`}>
      {verdict.fits ? (
        <Trans>It fits, with {left} left.</Trans>
      ) : (
        <Trans>It is {left} too long.</Trans>
      )}{' '}
      <Trans>
        To fit {slot} you would speak {needed}; interpreters carry {low}–{high}.
      </Trans>{' '}
      {own === 'too-fast' && <Trans>Your pace of {ownPace} is faster than that.</Trans>}
    </p>
  );
}
