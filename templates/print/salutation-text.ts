import type { Draft } from '../model/draft.ts';
import { inLanguage } from '../model/language.ts';
import type { Salutations } from '../model/pack.ts';
import { ownMember } from '../model/own-member.ts';

/** The address to the chair in the draft's language, following its `chair` field; the first form the pack gives while none is chosen. */
export function salutationText(
  draft: Pick<Draft, 'fields' | 'language'>,
  salutations: Salutations | undefined,
): string {
  if (!salutations) return '';
  const chosen = draft.fields[salutations.chairField]?.value;
  const form =
    (chosen === undefined ? undefined : ownMember(salutations.chairs, chosen)) ??
    Object.values(salutations.chairs)[0];
  return form ? inLanguage(form, draft.language) : '';
}
