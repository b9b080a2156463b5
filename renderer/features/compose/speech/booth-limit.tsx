import { Trans, useLingui } from '@lingui/react/macro';
import type { SpeechFigures } from '../../../../templates/speech/speech-of.ts';
import type { SpeechVerdict } from '../../../../templates/speech/speech-verdict.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { LimitBar } from './limit-bar.tsx';
import { usePaceWords } from './use-pace-words.ts';

interface BoothLimitProps {
  readonly figures: SpeechFigures;
  readonly verdict: SpeechVerdict;
}

/** The second limit: what interpreters carry in the same time. */
export function BoothLimit({ figures, verdict }: BoothLimitProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { count, pace } = usePaceWords(figures.language);
  const { words } = figures.whole;
  const { booth, boothWords } = verdict;
  const limit = Math.floor(boothWords.usual);
  const written = number(words);
  const most = count(limit);
  const over = number(Math.max(0, words - limit));
  const usual = pace(booth.usual);
  return (
    <LimitBar
      label={t`Booth`}
      used={written}
      of={t`of ${most}`}
      valueText={t`${written} of ${most}`}
      value={words}
      optional={figures.optional.words}
      limit={limit}
      farOver={boothWords.high}
      band={{ from: boothWords.low, to: boothWords.high }}
      ticks={wordTicks(Math.max(words, boothWords.high)).map((at) => ({ at, label: number(at) }))}
    >
      <p className="faint">
        {words > limit ? (
          <Trans>
            {over} over at {usual}.
          </Trans>
        ) : (
          <Trans>Inside at {usual}.</Trans>
        )}{' '}
        {booth.mark !== 'V' && (
          <span className="chip speech__estimate">
            <Trans>estimate</Trans>
          </span>
        )}
      </p>
    </LimitBar>
  );
}

/** Round numbers on a ruler, six or so of them. */
function wordTicks(most: number): readonly number[] {
  const rough = most / 6;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}
