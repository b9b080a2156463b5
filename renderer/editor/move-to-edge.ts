import { Editor, Range, Transforms, type Point } from 'slate';
import type { BareKey } from './behaviour/bare-key.ts';
import { takeOverCaret } from './take-over-caret.ts';
import { isRun } from './value/element-kinds.ts';

const mac = /mac/i.test(navigator.platform);

/**
 * Home and End go to the edge of the line as it is shown, with Ctrl to the edge of the text; Shift takes the
 * focus of the selection along. A browser stops short of a live part at the edge of a paragraph. Answers
 * whether it did something.
 */
export function moveToEdge(editor: Editor, event: BareKey): boolean {
  if ((event.key !== 'Home' && event.key !== 'End') || event.altKey || event.metaKey) return false;
  const isHome = event.key === 'Home';
  if (event.ctrlKey) {
    moveTo(editor, isHome ? Editor.start(editor, []) : Editor.end(editor, []), event.shiftKey);
    return true;
  }
  const shown = window.getSelection();
  // On a Mac these keys scroll, and there is nothing to ask without a caret on the page.
  if (mac || !shown || shown.rangeCount === 0 || !editor.selection) return false;
  shown.modify(event.shiftKey ? 'extend' : 'move', isHome ? 'backward' : 'forward', 'lineboundary');
  takeOverCaret(editor);
  const edge = beyondParts(editor, isHome);
  if (edge) moveTo(editor, edge, event.shiftKey);
  return true;
}

function moveTo(editor: Editor, focus: Point, extend: boolean): void {
  const anchor = extend ? (editor.selection?.anchor ?? focus) : focus;
  Transforms.select(editor, { anchor, focus });
}

/** The edge of the paragraph where nothing but parts without words lies between it and the caret. */
function beyondParts(editor: Editor, isHome: boolean): Point | undefined {
  const focus = editor.selection?.focus;
  const run = focus && Editor.above(editor, { at: focus, match: isRun });
  if (!run) return undefined;
  const edge = isHome ? Editor.start(editor, run[1]) : Editor.end(editor, run[1]);
  const between: Range = { anchor: focus, focus: edge };
  return Range.isExpanded(between) && Editor.string(editor, between) === '' ? edge : undefined;
}
