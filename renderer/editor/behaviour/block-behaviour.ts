import type { Editor, NodeEntry } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import type { BlockElement } from '../value/slate-types.ts';

/**
 * What a kind of block does with the keys that make and unmake blocks. Each answers true when it did
 * something, false to leave the key to the editor (split at Enter, join at Backspace).
 */
export interface BlockBehaviour<Block extends BlockElement = BlockElement> {
  /** Enter with the caret in the block. */
  readonly onEnter: (editor: Editor, entry: NodeEntry<Block>, makeId: MakeId) => boolean;
  /** Backspace with the caret at the very start of the block. */
  readonly onBackspaceAtStart: (editor: Editor, entry: NodeEntry<Block>) => boolean;
}

/** Leaves both keys to the editor. */
export const plainBehaviour: BlockBehaviour = {
  onEnter: () => false,
  onBackspaceAtStart: () => false,
};
