import { Node, Range, type Editor, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { flushSync } from 'react-dom';
import { createStagedMount, type StagedMount } from './staged-mount.ts';
import { whenIdle } from './when-idle.ts';

const stages = new WeakMap<Editor, StagedMount>();

/** Begins the staged rendering of an editor's text on a page. */
export function beginStage(editor: Editor): StagedMount {
  const stage = createStagedMount(whenIdle, flushSync);
  stages.set(editor, stage);
  return stage;
}

/** Renders the block at a path before this answers, so that it can be measured, scrolled to and focused. */
export function bringToPage(editor: Editor, path: Path): void {
  const stage = stages.get(editor);
  if (stage?.isWaiting()) flushSync(() => stage.reach(keyOfBlock(editor, path)));
}

/** Renders the whole text before this answers, for what needs all of it in the page, such as printing. */
export function bringAllToPage(editor: Editor): void {
  const stage = stages.get(editor);
  if (stage?.isWaiting()) flushSync(() => stage.reachAll());
}

/** Renders what the selection touches together with the change that is under way. */
export function followSelection(editor: Editor): void {
  const stage = stages.get(editor);
  const { selection } = editor;
  if (!stage?.isWaiting() || !selection) return;
  const { anchor, focus } = selection;
  if (anchor.path[0] !== focus.path[0] || anchor.path[1] !== focus.path[1]) stage.reachAll();
  else if (Range.isCollapsed(selection) || anchor.path[1] !== undefined)
    stage.reach(keyOfBlock(editor, focus.path));
}

const keyOfBlock = (editor: Editor, path: Path): object =>
  ReactEditor.findKey(editor, Node.get(editor, path.slice(0, 2)));
