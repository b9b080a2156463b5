import { Editor, Node, type Path } from 'slate';
import { isSection } from '../value/element-kinds.ts';
import { isSettled, isSettledSection } from '../value/settled.ts';
import type { BlockElement } from '../value/slate-types.ts';

const quiet = new WeakSet<Editor>();

/** True while changes of an editor are made without Slate's list of what to normalise. */
export const isQuiet = (editor: Editor): boolean => quiet.has(editor);

/**
 * Makes changes without Slate's list of what to normalise, which it rewrites with every split and join, and
 * brings the blocks that `changed` names afterwards to normal form, each by itself. The tree is the same as
 * Slate would have left.
 */
export function withoutDirtyList(
  editor: Editor,
  act: () => void,
  changed: () => readonly Path[],
): void {
  const { getDirtyPaths } = editor;
  let isEnough = true;
  editor.getDirtyPaths = () => [];
  quiet.add(editor);
  try {
    Editor.withoutNormalizing(editor, () => {
      act();
      // From the end, so that what is done to a block moves none of those that come next.
      for (const path of [...changed()].reverse()) isEnough = settle(editor, path) && isEnough;
      for (const index of [...editor.children.keys()].reverse())
        isEnough = settleSection(editor, [index]) && isEnough;
    });
  } finally {
    editor.getDirtyPaths = getDirtyPaths;
    quiet.delete(editor);
  }
  if (!isEnough) Editor.normalize(editor, { force: true });
}

/** More rounds than any sound block needs. */
const mostRounds = 50;

/** Brings a block to normal form. False where that led out of the block, so that more has to be looked at. */
function settle(editor: Editor, path: Path): boolean {
  const section = path.slice(0, 1);
  for (let round = 0; round < mostRounds; round += 1) {
    const block = Node.get(editor, path) as BlockElement;
    if (isSettled(block)) return true;
    const { length } = sectionChildren(editor, section);
    for (const [, inner] of [...Node.nodes(block)].reverse()) {
      const at = [...path, ...inner];
      if (Node.has(editor, at)) editor.normalizeNode([Node.get(editor, at), at]);
    }
    if (sectionChildren(editor, section).length !== length) return false;
    if (Node.get(editor, path) === block) return true;
  }
  return false;
}

/** Brings a section's own children to normal form. False where they have to be looked at again, too. */
function settleSection(editor: Editor, path: Path): boolean {
  const before = Node.get(editor, path);
  if (!isSection(before)) return false;
  if (isSettledSection(before)) return true;
  editor.normalizeNode([before, path]);
  const after = Node.get(editor, path);
  return isSection(after) && isSettledSection(after) && after.children.every(isSettled);
}

function sectionChildren(editor: Editor, path: Path): readonly Node[] {
  const node = Node.get(editor, path);
  return isSection(node) ? node.children : [];
}
