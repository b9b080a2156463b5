import { Editor, Range } from 'slate';
import { canStep, isStepped, stepItems } from './step-items.ts';
import { isWritten } from '../value/element-kinds.ts';
import type { BareKey } from './bare-key.ts';

/**
 * Tab at the very start of a list item or numbered paragraph steps it in or out; anywhere else, and at the
 * end of the scale, Tab leaves the text, so that nobody is caught in it. Answers whether it did something.
 */
export function handleTab(editor: Editor, press: BareKey): boolean {
  if (press.key !== 'Tab' || press.ctrlKey || press.altKey || press.metaKey) return false;
  const { selection } = editor;
  const item = selection && Editor.above(editor, { match: isWritten });
  if (!selection || !item || !isStepped(item[0])) return false;
  if (!Editor.isStart(editor, Range.start(selection), item[1])) return false;
  const by = press.shiftKey ? -1 : 1;
  if (!canStep(editor, by)) return false;
  stepItems(editor, by);
  return true;
}
