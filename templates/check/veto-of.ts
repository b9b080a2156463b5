import { readSource, type FirstValue } from '../edit/field-source.ts';
import type { Situation } from '../model/dossier.ts';
import type { FieldId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { emptyProfile } from '../model/profile.ts';
import type { Veto } from '../model/reference.ts';
import type { FieldSource, RuleUse } from '../model/template.ts';

/** The veto that a dossier is about, as the register holds it; undefined where there is none, or the register lost it. */
export const vetoOf = (
  { veto: reference }: Pick<Situation, 'veto'>,
  { vetoes }: Pick<Library, 'vetoes'>,
): Veto | undefined =>
  reference &&
  (vetoes.vetoes.find(({ entry, date }) => entry === reference.entry && date === reference.date) ??
    vetoes.vetoes.find(({ draft }) => draft !== null && draft === reference.draft));

type VetoFactsUse = Extract<RuleUse, { readonly rule: 'veto-facts' }>;

/** A field with what the register says of it; `confirmed` tells whether the register verified that. */
export interface KnownFact extends FirstValue {
  readonly field: FieldId;
  readonly name: 'date' | 'draft' | 'votes' | 'castBy';
}

const sources: { readonly [Name in KnownFact['name']]: FieldSource } = {
  date: 'veto.date',
  draft: 'veto.draft',
  votes: 'veto.votes',
  castBy: 'veto.cast-by',
};

/** What the register says of the fields that a form's rule names; facts that it does not know are left out. */
export function knownFacts(
  use: VetoFactsUse,
  situation: Situation,
  library: Pick<Library, 'vetoes' | 'calendar'>,
): readonly KnownFact[] {
  const veto = vetoOf(situation, library);
  if (!veto) return [];
  const facts = {
    veto,
    lastDay: undefined,
    situation,
    profile: emptyProfile,
    calendar: library.calendar,
  };
  return (['date', 'draft', 'votes', 'castBy'] as const).flatMap((name) => {
    const fact = readSource[sources[name]](facts);
    return fact ? [{ ...fact, field: use[name], name }] : [];
  });
}
