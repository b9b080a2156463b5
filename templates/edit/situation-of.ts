import type { Situation } from '../model/dossier.ts';
import type { MemberState, Veto } from '../model/reference.ts';

/**
 * The situation that a veto is about: the register's place name before the colon, and the State of that
 * name if there is one (Gaza has none, Sudan has).
 */
export function situationOf(veto: Veto | undefined, states: readonly MemberState[]): Situation {
  if (!veto) return { name: '' };
  const name = veto.situation.split(':')[0]?.trim() ?? veto.situation;
  const state = states.find(({ names: { en } }) => en.short === name || en.common === name);
  return {
    name,
    ...(state ? { state: state.code } : {}),
    veto: { entry: veto.entry, date: veto.date, draft: veto.draft },
  };
}

/** The situation named by a State, in English as the register names places. */
export const situationOfState = ({ code, names }: MemberState): Situation => ({
  name: names.en.common,
  state: code,
});
