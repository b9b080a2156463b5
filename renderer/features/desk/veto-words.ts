import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { VetoClock } from '../../../templates/model/veto-clock.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import { assertNever } from '../../../templates/model/result.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { joinNames } from '../../shared/format/numbers.ts';
import { stateName } from '../../shared/state-name.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';
import { useWorld } from '../../shared/world.ts';

/** The votes as the press releases write them: for, against, abstaining. */
export const countOf = ({ votes }: Veto): string =>
  `${votes.for}–${votes.against}–${votes.abstain}`;

/** A situation of the register in its two parts: the place before the first colon, the matter after it. */
export function placeAndTopic(situation: string): {
  readonly place: string;
  readonly topic: string;
} {
  const [place = '', ...rest] = situation.split(': ');
  return { place, topic: rest.join(': ') };
}

/** Gives the names of those who cast a veto, in the interface's language. */
export function useCastBy(): (veto: Veto) => string {
  const { library } = useWorld();
  const language = useInterfaceLanguage();
  return useCallback(
    ({ castBy }) =>
      joinNames(
        castBy.map((code) => stateName(library.states, code, language)),
        language,
      ),
    [library, language],
  );
}

/** Says in a sentence how the duty of A/RES/76/262, para. 1, stands for a veto. */
export function useClockSentence(): (clock: VetoClock) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ state, lastDay }) => {
    const last = format.date(lastDay);
    switch (state.kind) {
      case 'open': {
        const left = format.number(state.workingDaysLeft);
        return t`Working days left: ${left}. Last day ${last}.`;
      }
      case 'debate-held': {
        const on = format.date(state.debate.date);
        const day = format.number(state.onWorkingDay);
        return t`The Assembly debated it on ${on}, working day ${day}. Last day was ${last}.`;
      }
      case 'special-session': {
        const on = format.date(state.session.date);
        const day = format.number(state.onWorkingDay);
        return t`The Assembly met in emergency special session on ${on}, working day ${day}.`;
      }
      case 'lapsed':
        return t`No debate is known. The last day was ${last}.`;
      case 'before-resolution':
        return t`Before resolution 76/262: no debate was due.`;
      default:
        return assertNever(state);
    }
  };
}
