import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintBlock, PrintHeading } from '../../../templates/print/print-tree.ts';
import { inlineText } from '../../../templates/print/tree-text.ts';
import { contentsOf } from './contents-of.ts';

/** What a reference may lead to, and what a program that counts for itself would call it. */
export type Place =
  | { readonly kind: 'footnote' | 'heading' | 'numbered'; readonly name: string }
  | { readonly kind: 'other' };

const other: Place = { kind: 'other' };

/** Every place of a text that has an id, by the first that has it. A table that prints nothing is no place. */
export function placesOf(blocks: readonly PrintBlock[]): ReadonlyMap<ContentId, Place> {
  const places = new Map<ContentId, Place>();
  const labels: string[] = [];
  let notes = 0;
  const enter = (id: ContentId | null, place: Place): void => {
    if (id !== null && !places.has(id)) places.set(id, place);
  };
  for (const block of blocks) {
    const contents = contentsOf(block);
    if (block.kind === 'heading') enter(block.id, headingPlace(block));
    else if (block.kind === 'numbered') {
      labels.splice(block.level, labels.length, block.label.replace(/\.$/, ''));
      enter(block.id, { kind: 'numbered', name: labels.join('') });
    } else if (block.kind === 'list') for (const { id } of block.items) enter(id, other);
    else if (block.kind === 'paragraph' || block.kind === 'image') enter(block.id, other);
    else if (block.kind === 'table' && contents.length > 0) enter(block.id, other);
    for (const inline of contents.flat())
      if (inline.kind === 'footnote') {
        notes += 1;
        enter(inline.id, { kind: 'footnote', name: String(notes) });
      }
  }
  return places;
}

/** A heading that calls a note is not repeated by name: the note would be called twice. */
const headingPlace = ({ content }: PrintHeading): Place =>
  content.some(({ kind }) => kind === 'footnote')
    ? other
    : { kind: 'heading', name: inlineText(content) };
