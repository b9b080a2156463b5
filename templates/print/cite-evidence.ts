import type { EvidenceItem } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import { formatDate } from './format-date.ts';

/** A source as a table names it: who, reference, day of publication. The grade is printed apart. */
export function citeEvidence(item: EvidenceItem, language: Language): string {
  const { name, reference } = item.source;
  const source = reference === undefined || reference === '' ? name : `${name}, ${reference}`;
  return `${source} (${formatDate(item.published, language)})`;
}

/** The two-axis grade of an item, for example `B2`; an en dash where nobody graded it. */
export const gradeOf = ({ grade }: EvidenceItem): string =>
  grade ? `${grade.reliability}${grade.credibility}` : '–';
