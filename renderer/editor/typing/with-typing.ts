import { Editor, Node, Path, Range, Text, Transforms, type Point } from 'slate';
import { HistoryEditor } from 'slate-history';
import { isBlock, isFootnote, isLink } from '../value/element-kinds.ts';
import type { CitationElement } from '../value/slate-types.ts';
import { continuedCitation, typedCitation } from './typed-citation.ts';

/** What ends a symbol: a space or a mark after which no symbol goes on. */
const ending = /^[\s\u00a0\u202f,;:!?.)\]»”’"'،؛؟。，、；：！？）」]$/u;

/** A citation that was made by itself, so that undoing it is noticed. */
interface Made {
  readonly batch: unknown;
  readonly refusal: string;
}

/**
 * Makes a typed document symbol a citation once a space, a mark or Enter follows it, and gives paragraphs typed
 * behind a citation to it. Each is a step of undo of its own: undoing it gives the words back, and in that
 * paragraph the same words then stay words. Nothing else happens by itself. Goes round withHistory.
 */
export function withTyping(editor: Editor): Editor {
  const { insertText, insertBreak, undo, redo } = editor;
  const refused = new Set<string>();
  const made: Made[] = [];

  const recognise = (at: Point | undefined): void => {
    const change = at && changeAt(editor, at);
    if (!change || refused.has(change.refusal)) return;
    HistoryEditor.withNewBatch(editor, () => Editor.withoutNormalizing(editor, change.perform));
    made.push({ batch: editor.history.undos.at(-1), refusal: change.refusal });
  };

  editor.insertText = (text, options) => {
    insertText(text, options);
    const caret = caretOf(editor);
    if (options?.at !== undefined || !caret || !ending.test(text)) return;
    recognise({ ...caret, offset: caret.offset - text.length });
  };
  editor.insertBreak = () => {
    recognise(caretOf(editor));
    insertBreak();
  };
  editor.undo = () => {
    const last = editor.history.undos.at(-1);
    undo();
    for (const { batch, refusal } of made) if (batch === last) refused.add(refusal);
  };
  editor.redo = () => {
    const next = editor.history.redos.at(-1);
    redo();
    for (const { batch, refusal } of made) if (batch === next) refused.delete(refusal);
  };
  return editor;
}

const caretOf = (editor: Editor): Point | undefined =>
  editor.selection && Range.isCollapsed(editor.selection) ? editor.selection.anchor : undefined;

/** What the words right before a point should become, and a name for it by which it can be refused. */
function changeAt(
  editor: Editor,
  point: Point,
): { readonly refusal: string; readonly perform: () => void } | undefined {
  const node = Node.getIf(editor, point.path);
  const parent = Node.getIf(editor, Path.parent(point.path));
  const block = Editor.above(editor, { at: point, match: isBlock });
  if (!Text.isText(node) || !parent || isLink(parent) || !block || point.offset < 0)
    return undefined;
  const words = node.text.slice(0, point.offset);
  // A footnote's words are its own, and one block may hold several.
  const place = isFootnote(parent) ? parent.id : block[0].id;

  const cited = typedCitation(words);
  if (cited) {
    const { start, end, symbol, paragraphs } = cited;
    return {
      refusal: `${place} ${words.slice(start, end)}`,
      perform: () =>
        putCitation(editor, point.path, start, end, {
          kind: 'citation',
          symbol,
          ...(paragraphs === undefined ? {} : { paragraphs }),
          ...(node.optional ? { optional: true } : {}),
          children: [{ text: '' }],
        }),
    };
  }
  const before = Path.hasPrevious(point.path)
    ? Node.getIf(editor, Path.previous(point.path))
    : undefined;
  if (!before || Text.isText(before) || Editor.isEditor(before) || before.kind !== 'citation')
    return undefined;
  const continued = continuedCitation(before, words);
  if (!continued) return undefined;
  return {
    refusal: `${place} ${before.symbol} ${words}`,
    perform: () => {
      editor.apply({ type: 'remove_text', path: point.path, offset: 0, text: words });
      Transforms.setNodes<CitationElement>(editor, continued, { at: Path.previous(point.path) });
    },
  };
}

/** Puts a citation in the place of letters; a caret behind them stays behind it. */
function putCitation(
  editor: Editor,
  path: Path,
  start: number,
  end: number,
  citation: CitationElement,
): void {
  const caret = caretOf(editor);
  const behind = caret && Path.equals(caret.path, path) ? caret.offset - end : -1;
  const at = { path, offset: start };
  Transforms.delete(editor, { at: { anchor: at, focus: { path, offset: end } } });
  Transforms.insertNodes(editor, citation, { at, select: false });
  if (behind < 0) return;
  const run = Node.get(editor, Path.parent(path));
  const index = Text.isText(run) ? -1 : (run.children as readonly Node[]).indexOf(citation);
  if (index < 0) return;
  const next = [...Path.parent(path), index + 1];
  const text = Node.getIf(editor, next);
  if (!Text.isText(text)) Transforms.insertNodes(editor, { text: '' }, { at: next, select: false });
  Transforms.select(editor, { path: next, offset: behind });
}
