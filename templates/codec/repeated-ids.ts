import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { inputFinding } from '../model/input-finding.ts';

/** An error for each draft, assessment or evidence item whose id stands a second time: it could not be addressed. */
export const repeatedIds = ({ drafts, assessments, evidence }: Dossier): readonly Finding[] =>
  Object.entries({ drafts, assessments, evidence }).flatMap(([list, members]) => {
    const seen = new Set<string>();
    return members.flatMap(({ id }, index) => {
      if (seen.has(id)) return [inputFinding('id-repeated', `${list}[${index}].id`, { id })];
      seen.add(id);
      return [];
    });
  });
