import { Editor, Transforms, type Node, type Path } from 'slate';
import { isSection } from '../value/element-kinds.ts';
import { isQuiet, withoutDirtyList } from './normalize-places.ts';

/** Makes a change that may touch very many blocks, at a cost that grows with their number and no faster. */
export function inBulk(editor: Editor, act: () => void): void {
  if (isQuiet(editor)) return act();
  const before = new Set<Node>(editor.children);
  const blocks = new Set<Node>();
  for (const section of editor.children)
    if (isSection(section)) for (const block of section.children) blocks.add(block);
  withoutDirtyList(editor, act, () => {
    const paths: Path[] = [];
    for (const [index, section] of editor.children.entries()) {
      if (before.has(section) || !isSection(section)) continue;
      for (const [place, block] of section.children.entries())
        if (!blocks.has(block)) paths.push([index, place]);
    }
    return paths;
  });
}

/** Lets what is done to all of a long text take this way: looks of words, undo and redo. */
export function withBulk(editor: Editor): Editor {
  const { addMark, removeMark, undo, redo } = editor;
  editor.addMark = (key, value) => inBulk(editor, () => addMark(key, value));
  editor.removeMark = (key) => inBulk(editor, () => removeMark(key));
  editor.undo = () =>
    inBulk(editor, () => {
      // Slate looks through the whole text for each removed block that holds the selection. Undo puts the
      // selection back that stood before the step, so that it may wait at the start meanwhile.
      if (editor.selection && editor.history.undos.at(-1)?.selectionBefore)
        Transforms.select(editor, Editor.start(editor, []));
      undo();
    });
  editor.redo = () => inBulk(editor, redo);
  return editor;
}
