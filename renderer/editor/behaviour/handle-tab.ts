import { Editor, Range } from 'slate';
import { canStep, stepItems } from './step-items.ts';
import { isOfKind } from '../value/element-kinds.ts';

interface TabPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Tab at the very start of a list item steps it in or out; anywhere else, and at the end of the scale,
 * Tab leaves the text, so that nobody is caught in it. Answers whether it did something.
 */
export function handleTab(editor: Editor, press: TabPress): boolean {
  if (press.key !== 'Tab' || press.ctrlKey || press.altKey || press.metaKey) return false;
  const { selection } = editor;
  const item = selection && Editor.above(editor, { match: isOfKind('item') });
  if (!selection || !item || !Editor.isStart(editor, Range.start(selection), item[1])) return false;
  const by = press.shiftKey ? -1 : 1;
  if (!canStep(editor, by)) return false;
  stepItems(editor, by);
  return true;
}
