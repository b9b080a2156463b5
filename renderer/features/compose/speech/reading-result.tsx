import { Trans, useLingui } from '@lingui/react/macro';
import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import { speakingRates } from '../../../../templates/speech/speaking-minutes.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { type Beat, wordsBetween } from './beats-of.ts';
import { paceFound } from './reading-clock.ts';
import { usePaceWords } from './use-pace-words.ts';

interface ReadingResultProps {
  readonly beats: readonly Beat[];
  readonly language: Language;
  readonly from: ContentId;
  readonly to: ContentId;
  readonly onTo: (section: ContentId) => void;
  readonly milliseconds: number;
  /** Keeps the pace that was found, in words a minute. */
  readonly onKeep: (wordsPerMinute: number, words: number) => void;
}

/** What a reading showed: how much was read, the pace, and how that stands to what interpreters carry. */
export function ReadingResult(props: ReadingResultProps) {
  const { beats, language, from, to, onTo, milliseconds, onKeep } = props;
  const { t } = useLingui();
  const { number } = useFormat();
  const { count, pace } = usePaceWords(language);
  const words = wordsBetween(beats, from, to);
  const found = paceFound(words, milliseconds);
  const first = beats.findIndex(({ id }) => id === from);
  const { low, high } = speakingRates[language];
  const read = count(words);
  const time = clockTime(milliseconds / 1000);
  const foundPace = found === undefined ? '' : pace(found);
  const least = number(low);
  const most = number(high);
  return (
    <div className="reading__result">
      <Select
        label={t`Read to the end of`}
        small
        value={to}
        options={beats
          .slice(Math.max(first, 0))
          .map(({ id, title }, index) => ({ id, label: title === '' ? String(index + 1) : title }))}
        onChange={onTo}
      />
      {found === undefined ? (
        <p role="status">
          <Trans>Too short to tell a pace. Read a little longer.</Trans>
        </p>
      ) : (
        <>
          <p role="status">
            <Trans>
              {read} in {time}: {foundPace}. Interpreters carry {least}–{most}.
            </Trans>{' '}
            {found > high && <Trans>This is faster.</Trans>}{' '}
            {isUnlikely(found, low, high) && (
              <Trans>Hardly anybody reads at this pace: was all of it read?</Trans>
            )}
          </p>
          <Button look="primary" onPress={() => onKeep(found, words)}>
            <Trans>Keep this pace</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

/** Paces that a slip explains better than a voice does. */
const isUnlikely = (found: number, low: number, high: number): boolean =>
  found > high * 2 || found < low / 2;
