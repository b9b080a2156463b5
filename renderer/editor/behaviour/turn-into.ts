import { Editor, Transforms, type Node, type Path } from 'slate';
import type { AskActor } from '../../../templates/model/blocks/block.ts';
import type { EvidenceId } from '../../../templates/model/ids.ts';
import type { PlainDate } from '../../../templates/model/time.ts';
import { isWritten } from '../value/element-kinds.ts';
import type { HeadingElement, ItemElement, NumberedElement } from '../value/slate-types.ts';

/** What a written block can be, without its id and words. */
export type WrittenShape =
  | { readonly kind: 'paragraph' | 'quotation' | 'attribution' }
  | { readonly kind: 'heading'; readonly level: HeadingElement['level'] }
  | { readonly kind: 'numbered'; readonly level: NumberedElement['level'] }
  | {
      readonly kind: 'item';
      readonly list: ItemElement['list'];
      readonly level: ItemElement['level'];
    }
  | { readonly kind: 'voice'; readonly speaker: string; readonly evidence?: EvidenceId }
  | {
      readonly kind: 'ask';
      readonly actor: AskActor;
      readonly actorName?: string;
      readonly deadline?: PlainDate;
    };

/** Null takes a member away: what one kind has, the next must not carry along. */
const noMembers = {
  level: null,
  list: null,
  speaker: null,
  evidence: null,
  actor: null,
  actorName: null,
  deadline: null,
};

/** Gives the written blocks of the selection, or the one at `at`, another shape. Ids, words and priority stay. */
export const turnInto = (editor: Editor, shape: WrittenShape, at?: Path): void => {
  const props = { ...noMembers, ...shape } as unknown as Partial<Node>;
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
