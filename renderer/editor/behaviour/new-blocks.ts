import type { ContentId, MakeId } from '../../../templates/model/ids.ts';
import type { InlineNode, ParagraphElement } from '../value/slate-types.ts';

/** Mints the id of a new block. */
export const newContentId = (makeId: MakeId): ContentId => makeId() as ContentId;

/** A paragraph with an id of its own; empty unless given words. */
export const newParagraph = (
  makeId: MakeId,
  children: InlineNode[] = [{ text: '' }],
): ParagraphElement => ({ kind: 'paragraph', id: newContentId(makeId), children });
