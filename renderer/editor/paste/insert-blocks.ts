import { Editor, Node, Path, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { MakeId } from '../../../templates/model/ids.ts';
import { clearedBlock } from '../behaviour/cleared-block.ts';
import { newParagraph } from '../behaviour/new-blocks.ts';
import { isCell, isFixed, isFootnote, isWritten } from '../value/element-kinds.ts';
import type { BlockElement, InlineNode, WrittenElement } from '../value/slate-types.ts';
import { inlinesIn } from './inlines-in.ts';

/**
 * Puts blocks, whose ids must be new, where the caret is, as one step of undo and with one insertion of them all.
 * Words of a single block join the line there; of several, the first and the last join where they are of its kind
 * or plain paragraphs, and the others stand between. In a cell or footnote everything becomes lines of it. The
 * caret ends behind what came in.
 */
export function insertBlocks(
  editor: Editor,
  blocks: readonly BlockElement[],
  makeId: MakeId,
): void {
  if (blocks.length === 0) return;
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      stepBelowFixed(editor, makeId);
      const holder = Editor.above(editor, {
        match: (node) => isFootnote(node) || isCell(node) || isWritten(node),
        mode: 'lowest',
      });
      if (!holder) return;
      const [target, path] = holder;
      if (!isWritten(target)) insertInlines(editor, inlinesIn(blocks, isFootnote(target)));
      else insertAmong(editor, blocks, target, path, makeId);
    }),
  );
}

function stepBelowFixed(editor: Editor, makeId: MakeId): void {
  const block = clearedBlock(editor);
  if (!block || !isFixed(block[0])) return;
  const below = Path.next(block[1]);
  Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
  if (Node.has(editor, below)) Transforms.select(editor, Editor.start(editor, below));
}

function insertAmong(
  editor: Editor,
  blocks: readonly BlockElement[],
  target: WrittenElement,
  path: Path,
  makeId: MakeId,
): void {
  const caret = editor.selection?.anchor;
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!caret || !first || !last) return;
  const isAtStart = Editor.isStart(editor, caret, path);
  const isAtEnd = Editor.isEnd(editor, caret, path);
  const joins = (block: BlockElement): block is WrittenElement =>
    isWritten(block) && (block.kind === 'paragraph' || block.kind === target.kind);
  if (blocks.length === 1 && isWritten(first) && (joins(first) || !(isAtStart && isAtEnd))) {
    insertInlines(editor, first.children);
    return;
  }
  if (isAtStart && isAtEnd) {
    place(editor, blocks, Path.next(path));
    Transforms.removeNodes(editor, { at: path });
    caretBehind(editor, behind(path, blocks.length - 1), makeId);
    return;
  }
  if (!isAtStart && !isAtEnd)
    Transforms.splitNodes(editor, { always: true, match: (node) => node === target });
  const head = !isAtStart && joins(first) ? first : undefined;
  const tail = !isAtEnd && joins(last) ? last : undefined;
  const index = isAtStart ? path : Path.next(path);
  if (tail) Transforms.insertNodes(editor, ending(tail.children), { at: [...index, 0] });
  if (head)
    Transforms.insertNodes(editor, head.children, {
      at: [...path, (Node.get(editor, path) as WrittenElement).children.length],
    });
  const middle = blocks.slice(head ? 1 : 0, tail ? -1 : undefined);
  place(editor, middle, index);
  if (tail) {
    const inside = [...behind(index, middle.length), ending(tail.children).length - 1];
    Transforms.select(editor, Editor.end(editor, inside));
  } else caretBehind(editor, behind(index, middle.length - 1), makeId);
}

/** One call for all, so that what has to be looked at again is gathered once. */
function place(editor: Editor, blocks: readonly BlockElement[], at: Path): void {
  if (blocks.length > 0) Transforms.insertNodes(editor, [...blocks], { at });
}

/** Puts inlines at the caret and the caret behind them. */
function insertInlines(editor: Editor, inlines: readonly InlineNode[]): void {
  const nodes = ending(inlines);
  const [only] = nodes;
  if (nodes.length === 1 && only && 'text' in only && Object.keys(only).length === 1)
    editor.insertText(only.text);
  else Transforms.insertNodes(editor, nodes, { select: true });
}

/** A text at the end, where the caret can stand. */
function ending(inlines: readonly InlineNode[]): InlineNode[] {
  const last = inlines.at(-1);
  return last && 'text' in last ? [...inlines] : [...inlines, { text: '' }];
}

function caretBehind(editor: Editor, path: Path, makeId: MakeId): void {
  const block = Node.get(editor, path);
  if (isWritten(block)) {
    Transforms.select(editor, Editor.end(editor, path));
    return;
  }
  const below = Path.next(path);
  if (!Node.has(editor, below) || !isWritten(Node.get(editor, below)))
    Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
  Transforms.select(editor, Editor.start(editor, below));
}

const behind = (path: Path, count: number): Path => [
  ...path.slice(0, -1),
  (path.at(-1) ?? 0) + count,
];
