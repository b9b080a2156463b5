import { Editor, Node, Text, type Path, type Range } from 'slate';
import { HistoryEditor } from 'slate-history';
import { rangeOfSpan } from './points.ts';
import type { SpanInBlock } from './find-query.ts';

/** New words for a stretch that must still read as it did when it was found. An empty stretch is a place to put words. */
export interface Replacement extends SpanInBlock {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts new words in the place of others as one step of undo. They look as the first letter that they replace;
 * blocks, ids and what lies between stay. What reads differently by now is left alone. Answers how many were put.
 */
export function replaceSpans(editor: Editor, replacements: readonly Replacement[]): number {
  const ordered = replacements.map((one, index) => ({ one, index })).sort(fromTheEnd);
  let count = 0;
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      for (const { one } of ordered) {
        const range = rangeOfSpan(editor, one);
        if (range && replace(editor, range, one)) count += 1;
      }
    }),
  );
  return count;
}

/** Runs may come in any order; within one the last place comes first, so that offsets before it stay true. */
const fromTheEnd = (
  { one, index }: { readonly one: Replacement; readonly index: number },
  other: { readonly one: Replacement; readonly index: number },
): number =>
  one.block === other.one.block && one.span.run === other.one.span.run
    ? other.one.span.start - one.span.start || other.index - index
    : index - other.index;

function replace(editor: Editor, range: Range, { from, to }: Replacement): boolean {
  const parts = partsOf(editor, range);
  if (parts.map(({ text }) => text).join('') !== from) return false;
  // From the end, so that a part's own offsets stay true while those behind it are taken away.
  for (const { path, offset, text } of [...parts].reverse())
    if (text !== '') editor.apply({ type: 'remove_text', path, offset, text });
  if (to !== '') editor.apply({ type: 'insert_text', ...range.anchor, text: to });
  return true;
}

function partsOf(
  editor: Editor,
  { anchor, focus }: Range,
): readonly { readonly path: Path; readonly offset: number; readonly text: string }[] {
  return Array.from(
    Editor.nodes(editor, { at: { anchor, focus }, match: Text.isText }),
    ([, path]) => {
      const text = Node.leaf(editor, path).text;
      const start = samePath(path, anchor.path) ? anchor.offset : 0;
      const end = samePath(path, focus.path) ? focus.offset : text.length;
      return { path, offset: start, text: text.slice(start, end) };
    },
  );
}

const samePath = (one: Path, other: Path): boolean => one.join() === other.join();
