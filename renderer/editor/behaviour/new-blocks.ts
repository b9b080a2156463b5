import type { ContentId, MakeId } from '../../../templates/model/ids.ts';
import type {
  CellElement,
  InlineNode,
  ParagraphElement,
  RowElement,
} from '../value/slate-types.ts';

/** Mints the id of a new block, row or footnote. */
export const newContentId = (makeId: MakeId): ContentId => makeId() as ContentId;

/** A paragraph with an id of its own; empty unless given words. */
export const newParagraph = (
  makeId: MakeId,
  children: InlineNode[] = [{ text: '' }],
): ParagraphElement => ({ kind: 'paragraph', id: newContentId(makeId), children });

/** A cell without words. */
export const newCell = (): CellElement => ({ kind: 'cell', children: [{ text: '' }] });

/** A row of so many cells without words. */
export const newRow = (makeId: MakeId, cells: number): RowElement => ({
  kind: 'row',
  id: newContentId(makeId),
  children: Array.from({ length: cells }, newCell),
});
