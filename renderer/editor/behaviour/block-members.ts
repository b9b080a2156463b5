import { Editor, Transforms } from 'slate';
import type { Priority } from '../../../templates/model/blocks/block.ts';
import { isBlock } from '../value/element-kinds.ts';
import type { BlockElement } from '../value/slate-types.ts';

/** Every block that the selection touches, written or not. */
const touchedBlocks = (editor: Editor) =>
  editor.selection
    ? Array.from(
        Editor.nodes(editor, {
          at: Editor.unhangRange(editor, editor.selection, { voids: true }),
          match: isBlock,
          voids: true,
        }),
      )
    : [];

/** Tells whether the selection touches a block. */
export const touchesBlocks = (editor: Editor): boolean => touchedBlocks(editor).length > 0;

/** Tells whether all touched blocks have this value of a member; undefined asks whether none has it. */
export function haveMember<Member extends 'priority' | 'direction'>(
  editor: Editor,
  member: Member,
  value: BlockElement[Member] | undefined,
): boolean {
  const blocks = touchedBlocks(editor);
  return blocks.length > 0 && blocks.every(([block]) => block[member] === value);
}

/** Says what goes first in a cut; undefined takes it back. */
export const setPriority = (editor: Editor, priority: Priority | undefined): void =>
  setMember(editor, 'priority', priority);

/** Sets the direction of blocks by hand; undefined lets their words decide. */
export const setDirection = (editor: Editor, direction: 'ltr' | 'rtl' | undefined): void =>
  setMember(editor, 'direction', direction);

function setMember(editor: Editor, member: 'priority' | 'direction', value: string | undefined) {
  Editor.withoutNormalizing(editor, () => {
    for (const [, at] of touchedBlocks(editor))
      if (value === undefined) Transforms.unsetNodes<BlockElement>(editor, member, { at });
      else Transforms.setNodes<BlockElement>(editor, { [member]: value }, { at });
  });
}
