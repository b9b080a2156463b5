import type { StateCode } from '../../templates/model/ids.ts';
import type { Language } from '../../templates/model/language.ts';
import type { MemberState } from '../../templates/model/reference.ts';

/** A State's short name, as the United Nations writes it, in a language, or its code where the list does not know it. */
export const stateName = (
  states: readonly MemberState[],
  code: StateCode,
  language: Language,
): string => states.find((state) => state.code === code)?.names[language].short ?? code;
