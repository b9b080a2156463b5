import { heads, rowsOf } from '../../assess/checklist-shape.ts';
import type { ChecklistItem } from '../../model/checklist.ts';
import type { ContentId } from '../../model/ids.ts';
import { inLanguage } from '../../model/language.ts';
import { words } from '../print-parts.ts';
import type { PrintBlock, PrintHeading } from '../print-tree.ts';
import { fullPart } from './full-part.ts';
import { itemTable } from './item-table.ts';
import { note, notes } from './notes.ts';
import { hasRecord, isAnswered, isVisible, type RiskTableSource } from './source.ts';

/**
 * The assessment as print blocks. `short` is one table with a row for each assessed head; `full` gives
 * each head that has anything recorded a heading of `level`, its judgement and a table of all its rows.
 * Both end with the lines that say how to read them; `id` names the first block for matching.
 */
export function riskTable(
  source: RiskTableSource,
  detail: 'short' | 'full',
  level: PrintHeading['level'],
  id: ContentId | null,
): readonly PrintBlock[] {
  const visible = heads(source.checklist).filter((head) => isVisible(source, head));
  const tables =
    detail === 'short' ? shortTable(source, visible, id) : fullTables(source, visible, level, id);
  return tables.length === 0
    ? [note(inLanguage(source.checklist.table.nothing, source.language))]
    : [...tables, ...notes(source, visible)];
}

function shortTable(
  source: RiskTableSource,
  visible: readonly ChecklistItem[],
  id: ContentId | null,
): readonly PrintBlock[] {
  const { table } = source.checklist;
  const answered = visible.filter((head) => isAnswered(source, head));
  if (answered.length === 0) return [];
  const caption = inLanguage(table.caption, source.language);
  return [
    { kind: 'paragraph', id: null, role: 'caption', content: [words(caption)] },
    { ...itemTable(source, answered, table.head, caption), id },
  ];
}

const fullTables = (
  source: RiskTableSource,
  visible: readonly ChecklistItem[],
  level: PrintHeading['level'],
  id: ContentId | null,
): readonly PrintBlock[] =>
  visible
    .filter((head) =>
      [head, ...rowsOf(source.checklist, head.id)].some((item) => hasRecord(source, item)),
    )
    .flatMap((head, index) => fullPart(source, head, level, index === 0 ? id : null));
