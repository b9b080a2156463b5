import type { ChecklistItem } from '../../model/checklist.ts';
import { inLanguage, type LocalizedText } from '../../model/language.ts';
import type { PlainDate } from '../../model/time.ts';
import { documentWords } from '../document-words.ts';
import { formatDate } from '../format-date.ts';
import { joinNames } from '../join-names.ts';
import { words } from '../print-parts.ts';
import type { PrintParagraph } from '../print-tree.ts';
import { fillSlots } from '../slots.ts';
import { isAnswered, type RiskTableSource } from './source.ts';

/** A line under a table. */
export const note = (text: string): PrintParagraph => ({
  kind: 'paragraph',
  id: null,
  role: 'table-note',
  content: [words(text)],
});

/** The lines that say how to read the tables: what was not assessed, reference day, cut-off, method, and what indicators are not. */
export function notes(
  source: RiskTableSource,
  visibleHeads: readonly ChecklistItem[],
): readonly PrintParagraph[] {
  const { assessment, checklist, language } = source;
  const { table } = checklist;
  const unanswered = visibleHeads
    .filter((head) => !isAnswered(source, head))
    .map((head) => inLanguage(head.short ?? head.label, language));
  const dated = (text: LocalizedText, date: PlainDate | undefined): readonly PrintParagraph[] =>
    date ? [note(fillSlots(inLanguage(text, language), { date: formatDate(date, language) }))] : [];
  return [
    ...(table.unanswered && unanswered.length > 0
      ? [
          note(
            fillSlots(inLanguage(table.unanswered, language), {
              items: joinNames(unanswered, documentWords[language]),
            }),
          ),
        ]
      : []),
    ...dated(table.since, assessment.since),
    ...dated(table.cutOff, assessment.cutOff),
    ...(assessment.method ? [note(assessment.method)] : []),
    note(inLanguage(table.note, language)),
  ];
}
