import { Editor, type Path, type Range } from 'slate';
import { ReactEditor } from 'slate-react';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { rangeOfSpan } from './points.ts';
import type { SpanInBlock } from './find-query.ts';

/** More would cost more to paint than anybody can look at. */
const mostRanges = 2000;

/** Paints stretches of a text under one name, for a style sheet's `::highlight(name)`. */
export interface Painter {
  /** Paints these and nothing else. What is not on the page yet is painted when it comes. */
  readonly show: (spans: readonly SpanInBlock[]) => void;
  /** Paints nothing and stops watching the page. */
  readonly clear: () => void;
}

/**
 * A painter. Painting changes no element, so nothing is rendered anew; words that are typed before a painted place
 * move it along. After a change that moves more, its owner shows the places again.
 */
export function createPainter(editor: Editor, name: string): Painter {
  let spans: readonly SpanInBlock[] = [];
  let tree: Editor['children'] | undefined;
  let waiting: number | undefined;

  const paint = (): void => {
    waiting = undefined;
    const highlight = new Highlight();
    for (const span of spans) {
      if (highlight.size >= mostRanges) break;
      const range = rangeOfSpan(editor, span);
      const shown = range && shownRange(editor, range);
      if (shown) highlight.add(shown);
    }
    if (highlight.size === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, highlight);
  };
  // Blocks that come onto the page later change nothing in the text itself.
  const observer = new MutationObserver(() => {
    if (tree === editor.children) waiting ??= requestAnimationFrame(paint);
  });
  const rest = (): void => {
    observer.disconnect();
    if (waiting !== undefined) cancelAnimationFrame(waiting);
    waiting = undefined;
  };
  return {
    show: (next) => {
      rest();
      spans = next;
      tree = editor.children;
      if (next.length > 0)
        observer.observe(ReactEditor.toDOMNode(editor, editor), { childList: true, subtree: true });
      paint();
    },
    clear: () => {
      rest();
      spans = [];
      CSS.highlights.delete(name);
    },
  };
}

/** The place on the page of a range whose block is there; undefined for one that has not come yet. */
export function shownRange(editor: Editor, range: Range): globalThis.Range | undefined {
  if (!isOnPage(editor, range.anchor.path)) return undefined;
  try {
    return ReactEditor.toDOMRange(editor, range);
  } catch {
    // Between a change and its rendering a place may have no element.
    return undefined;
  }
}

function isOnPage(editor: Editor, path: Path): boolean {
  const [block] = Editor.node(editor, path.slice(0, 2));
  const element = EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, block));
  return element?.isConnected ?? false;
}
