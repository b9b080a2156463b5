import { Editor, Transforms, type Node, type Path } from 'slate';
import { isWritten } from '../value/element-kinds.ts';
import type { HeadingElement, ItemElement } from '../value/slate-types.ts';

/** What a written block can be, without its id and words. */
export type WrittenShape =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'heading'; readonly level: HeadingElement['level'] }
  | {
      readonly kind: 'item';
      readonly list: ItemElement['list'];
      readonly level: ItemElement['level'];
    };

/** Gives the written blocks of the selection, or the one at `at`, another shape. Ids and words stay. */
export const turnInto = (editor: Editor, shape: WrittenShape, at?: Path): void => {
  // Null takes a member away: a paragraph has no level and a heading has no list.
  const props = { level: null, list: null, ...shape } as unknown as Partial<Node>;
  Transforms.setNodes<Node>(editor, props, { match: isWritten, ...(at ? { at } : {}) });
};

/** The written blocks that the selection touches. */
export const selectedBlocks = (editor: Editor) =>
  editor.selection
    ? Array.from(
        Editor.nodes(editor, {
          at: Editor.unhangRange(editor, editor.selection),
          match: isWritten,
        }),
      )
    : [];
