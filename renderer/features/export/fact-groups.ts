import type { InspectedFact } from '../../../electron/ipc/contract.ts';

/** What an inspection says of a thing that the file does not hold. */
const nothing = 'none';

/** Facts that say something, and those that only say "none". What a careful sender would look at is always told. */
export const factGroups = (
  facts: readonly InspectedFact[],
): { readonly told: readonly InspectedFact[]; readonly absent: readonly InspectedFact[] } => {
  const isAbsent = ({ value, clean }: InspectedFact) => clean && value === nothing;
  return {
    told: facts.filter((fact) => !isAbsent(fact)),
    absent: facts.filter(isAbsent),
  };
};
