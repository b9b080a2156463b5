import type { Finding } from '../../model/finding.ts';
import { speakingPace, wordsWithin } from '../../speech/speaking-pace.ts';
import { speechOf } from '../../speech/speech-of.ts';
import type { DraftRule } from '../rule.ts';

/**
 * A spoken text fits its slot, at the speaker's own pace where that was timed, and can be carried by the
 * interpreters within it. Both limits are figures to judge by, not rules.
 */
export const slotAndBooth: DraftRule = (under) => {
  const { draft, template } = under;
  if (!template.spoken) return [];
  const { verdict, whole } = speechOf(under);
  if (!verdict) return [];
  const { slot, fits, needs, needed, own, booth, pace } = verdict;
  const minutes = clockText(slot.seconds);
  const limit = String(booth.high);
  const note = (code: Finding['code'], values: Finding['values']): Finding => ({
    code,
    severity: 'note',
    where: { in: 'draft', draft: draft.id },
    values,
  });
  return [
    ...(fits
      ? []
      : [
          note('over-slot', {
            words: String(whole.words),
            limit: String(wordsWithin(slot.seconds, speakingPace(draft))),
            minutes,
          }),
        ]),
    ...(needs === 'too-fast' && Number.isFinite(needed)
      ? [note('over-booth', { minutes, pace: String(Math.round(needed)), limit })]
      : []),
    ...(own === 'too-fast'
      ? [note('pace-over-booth', { pace: String(Math.round(pace.wordsPerMinute)), limit })]
      : []),
  ];
};

/** Whole minutes as a number, others with their seconds as a clock shows them. */
const clockText = (seconds: number): string =>
  seconds % 60 === 0
    ? String(seconds / 60)
    : `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
