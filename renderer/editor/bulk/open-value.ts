import { Text, type Editor, type Path } from 'slate';
import { isRow, isWritten } from '../value/element-kinds.ts';
import { forget } from '../value/memory.ts';
import { isSettled, settledNodes } from '../value/settled.ts';
import type { BlockElement, InlineNode, SectionElement } from '../value/slate-types.ts';
import { withoutDirtyList } from './normalize-places.ts';

/**
 * Puts a tree that was just made into an editor, in normal form and without a step of undo. The tree is
 * taken over and changed in place.
 */
export function openValue(editor: Editor, tree: SectionElement[]): void {
  const unsettled: Path[] = [];
  for (const [index, section] of tree.entries())
    for (const [place, block] of section.children.entries()) {
      let isSame = true;
      for (const run of runsOf(block)) {
        const nodes = settledNodes(run.children);
        isSame &&= saysTheSame(run.children, nodes);
        run.children = nodes;
      }
      if (!isSame) forget(section, block);
      if (!isSettled(block)) unsettled.push([index, place]);
    }
  editor.children = tree;
  withoutDirtyList(
    editor,
    () => undefined,
    () => unsettled,
  );
  editor.operations = [];
}

/** What holds the runs of a block. */
const runsOf = (block: BlockElement): readonly { children: InlineNode[] }[] => {
  if (isWritten(block)) return [block];
  return block.kind === 'table' ? block.children.filter(isRow).flatMap((row) => row.children) : [];
};

/** Whether the model has the same inlines still: none was joined to its neighbour, and no empty one was left out. */
const saysTheSame = (before: readonly InlineNode[], after: readonly InlineNode[]): boolean =>
  saying(before).length === saying(after).length &&
  (before.length === 1 || saying(before).length === before.length);

const saying = (nodes: readonly InlineNode[]): readonly InlineNode[] =>
  nodes.filter((node) => !Text.isText(node) || node.text !== '');
