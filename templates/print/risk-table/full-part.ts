import { rowsOf } from '../../assess/checklist-shape.ts';
import { valueOf } from '../../assess/item-value.ts';
import type { ChecklistField, ChecklistItem } from '../../model/checklist.ts';
import type { ContentId } from '../../model/ids.ts';
import { inLanguage } from '../../model/language.ts';
import { mark, words } from '../print-parts.ts';
import type { PrintBlock, PrintHeading, PrintInline } from '../print-tree.ts';
import { citations, isNumbered, itemTable } from './item-table.ts';
import { note } from './notes.ts';
import { isVisible, recordOf, type RiskTableSource } from './source.ts';

type TextField = Extract<ChecklistField, { kind: 'text' }>;

/** One head of the full table: heading, its values, judgement, the table of its rows, and the lines that belong to it. */
export function fullPart(
  source: RiskTableSource,
  head: ChecklistItem,
  level: PrintHeading['level'],
  id: ContentId | null,
): readonly PrintBlock[] {
  const { checklist, language } = source;
  const rows = rowsOf(checklist, head.id).filter((row) => isVisible(source, row));
  const label = inLanguage(head.label, language);
  const evidence = citations(source, head);
  const evidenceTitle = inLanguage(checklist.table.evidence, language);
  return [
    {
      kind: 'heading',
      id,
      level,
      content: [words(isNumbered(head) ? `${head.number}. ${label}` : label)],
    },
    ...(isNumbered(head) ? [] : [note(inLanguage(checklist.table.numberToConfirm, language))]),
    { kind: 'paragraph', id: null, role: 'body', content: headValues(source, head) },
    ...written(source, head, 'judgement').map(({ text }): PrintBlock => ({
      kind: 'paragraph',
      id: null,
      role: 'judgement',
      content: [words(text)],
    })),
    ...(rows.length === 0
      ? []
      : [
          {
            ...itemTable(
              source,
              rows,
              checklist.table.row,
              `${inLanguage(checklist.table.caption, language)}: ${inLanguage(head.short ?? head.label, language)}`,
            ),
            id: null,
          },
        ]),
    ...(evidence.length === 0 ? [] : [note(`${evidenceTitle}: ${evidence.join('; ')}`)]),
    ...[head, ...rows].flatMap((item) =>
      written(source, item, 'line').map(({ field, text }) =>
        note(`${rowPrefix(source, item, head)}${inLanguage(field.label, language)}: ${text}`),
      ),
    ),
  ];
}

const rowPrefix = (source: RiskTableSource, item: ChecklistItem, head: ChecklistItem): string =>
  item === head
    ? ''
    : `${isNumbered(item) ? item.number : inLanguage(item.short ?? item.label, source.language)} – `;

const headValues = (source: RiskTableSource, head: ChecklistItem): readonly PrintInline[] =>
  source.checklist.fields
    .filter((field) => field.kind === 'scale')
    .flatMap((field, index) => [
      ...(index === 0 ? [] : [words(' · ')]),
      words(`${inLanguage(field.label, source.language)}: `),
      mark(valueOf(recordOf(source, head), source.checklist, field.id), source.language),
    ]);

function written(
  source: RiskTableSource,
  item: ChecklistItem,
  printed: TextField['printed'],
): readonly { readonly field: TextField; readonly text: string }[] {
  const values = recordOf(source, item)?.values ?? {};
  return source.checklist.fields.flatMap((field) => {
    if (field.kind !== 'text' || field.printed !== printed) return [];
    const text = values[field.id]?.trim() ?? '';
    return text !== '' && source.gate(field.audience) ? [{ field, text }] : [];
  });
}
