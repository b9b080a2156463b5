import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Cut, Cuttable } from '../../../../templates/model/speech.ts';
import { cuttableName } from '../../../../templates/speech/cut-candidates.ts';

/** The lengths that are offered, in seconds: 10:00, 5:00, 3:00, 2:00 and 1:30. */
export const offeredLengths = [600, 300, 180, 120, 90] as const;

/** What a person decided about a passage. */
export type Decision = 'keep' | 'drop' | 'none';

/** What was decided about a passage in a cut. */
export const decisionOn = ({ keep, drop }: Cut, one: Cuttable): Decision => {
  const name = cuttableName(one);
  if (keep.some((other) => cuttableName(other) === name)) return 'keep';
  return drop.some((other) => cuttableName(other) === name) ? 'drop' : 'none';
};

/** A cut with another decision about one passage; `none` gives it back to the marks. */
export function decide(cut: Cut, one: Cuttable, decision: Decision): Cut {
  const name = cuttableName(one);
  const others = (list: readonly Cuttable[]): readonly Cuttable[] =>
    list.filter((other) => cuttableName(other) !== name);
  return {
    ...cut,
    keep: decision === 'keep' ? [...others(cut.keep), one] : others(cut.keep),
    drop: decision === 'drop' ? [...others(cut.drop), one] : others(cut.drop),
  };
}

/** The cuts with one of this length, longest first; the same list where there is one. */
export const withLength = (
  cuts: readonly Cut[],
  seconds: number,
  makeId: () => string,
): readonly Cut[] =>
  cuts.some((cut) => cut.seconds === seconds)
    ? cuts
    : [...cuts, { id: makeId() as ContentId, seconds, keep: [], drop: [] }].toSorted(
        (a, b) => b.seconds - a.seconds,
      );
