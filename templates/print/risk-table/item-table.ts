import { valueOf } from '../../assess/item-value.ts';
import type { ChecklistItem } from '../../model/checklist.ts';
import { inLanguage, type LocalizedText } from '../../model/language.ts';
import { citeEvidence, gradeOf } from '../cite-evidence.ts';
import { cell, line, mark, words } from '../print-parts.ts';
import type { PrintCell, PrintTable } from '../print-tree.ts';
import { linkedEvidence, recordOf, type RiskTableSource } from './source.ts';

/** Shares of the text width: number, label, all scales together, evidence. */
interface Widths {
  readonly number: number;
  readonly label: number;
  readonly scales: number;
  readonly evidence: number;
}

const withScales: Widths = { number: 0.07, label: 0.3, scales: 0.4, evidence: 0.23 };

/**
 * A table of items: number, label, one column for each scale of the checklist, evidence. A number that
 * is not verified gives way to an en dash and the pack's words beside the label.
 */
export function itemTable(
  source: RiskTableSource,
  items: readonly ChecklistItem[],
  labelTitle: LocalizedText,
  description: string,
): Omit<PrintTable, 'id'> {
  const { checklist, language } = source;
  const { table } = checklist;
  const scales = checklist.fields.filter((field) => field.kind === 'scale');
  const title = (text: LocalizedText): PrintCell => cell(inLanguage(text, language));
  return {
    kind: 'table',
    description,
    columns: columnShares(withScales, scales.length),
    head: [
      title(table.number),
      title(labelTitle),
      ...scales.map((field) => title(field.label)),
      title(table.evidence),
    ],
    rows: items.map((item) => [
      cell(isNumbered(item) ? item.number : '–'),
      labelCell(source, item),
      ...scales.map((field) =>
        line(mark(valueOf(recordOf(source, item), checklist, field.id), language)),
      ),
      evidenceCell(source, item),
    ]),
  };
}

/** Whether an item has a number that may be printed. */
export const isNumbered = (
  item: ChecklistItem,
): item is ChecklistItem & { readonly number: string } =>
  item.number !== null && item.numberVerified;

function labelCell({ checklist, language }: RiskTableSource, item: ChecklistItem): PrintCell {
  const label = inLanguage(item.label, language);
  if (isNumbered(item)) return cell(label);
  const toConfirm = inLanguage(checklist.table.numberToConfirm, language);
  return [[words(`${label} `), words(`(${toConfirm})`, 'aside')]];
}

function evidenceCell(source: RiskTableSource, item: ChecklistItem): PrintCell {
  const lines = citations(source, item).map((citation) => [words(citation)]);
  return lines.length === 0 ? cell('–') : lines;
}

/** The item's visible evidence as citations with grades. */
export const citations = (source: RiskTableSource, item: ChecklistItem): readonly string[] =>
  linkedEvidence(source, item).map(
    (found) =>
      `${citeEvidence(found, source.language)}${found.grade ? ` [${gradeOf(found)}]` : ''}`,
  );

/** Column shares that sum to 1; the scales divide their part evenly, and a checklist without scales gives it to the others. */
function columnShares(widths: Widths, scales: number): readonly number[] {
  const all = [
    widths.number,
    widths.label,
    ...Array.from({ length: scales }, () => widths.scales / scales),
    widths.evidence,
  ];
  const sum = all.reduce((total, share) => total + share, 0);
  return all.map((share) => share / sum);
}
