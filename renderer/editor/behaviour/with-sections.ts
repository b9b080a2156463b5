import {
  Editor,
  Node,
  Path,
  Point,
  Range,
  Transforms,
  type Operation,
  type Point as PointType,
} from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isSection, isWritten } from '../value/element-kinds.ts';
import type { BlockElement, SectionElement } from '../value/slate-types.ts';
import { newParagraph } from './new-blocks.ts';
import { turnInto } from './turn-into.ts';

const replacing = new WeakSet<Editor>();

/**
 * Keeps the sections that the template laid out: typing, deleting, pasting and moving never remove,
 * merge, split, add or reorder them. Deleting across sections empties each one for itself.
 */
export function withSections(editor: Editor, makeId: MakeId): Editor {
  const { apply, delete: deleteText, insertText } = editor;

  editor.apply = (operation) => {
    if (replacing.has(editor) || !touchesSections(operation)) apply(operation);
  };

  editor.delete = (options = {}) => {
    const at = options.at ?? editor.selection;
    if (!at || !Range.isRange(at) || Range.isCollapsed(at)) return deleteText(options);
    const [start, end] = Range.edges(at);
    const [first, last] = [sectionOf(start), sectionOf(end)];
    Editor.withoutNormalizing(editor, () => {
      const startRef = Editor.pointRef(editor, start, { affinity: 'backward' });
      for (let index = last; index >= first; index -= 1) {
        if (first === last) deleteText(options);
        else emptySection(editor, index, start, end, deleteText);
        // At once: Slate looks for the end of the whole text while it empties the section before.
        keepParagraph(editor, index, makeId);
      }
      const point = startRef.unref() ?? Editor.start(editor, [first]);
      const caret = editor.selection?.anchor;
      if (options.at === undefined && (first !== last || !caret || sectionOf(caret) !== first))
        Transforms.select(editor, point);
    });
  };
  editor.insertText = (text, options) => {
    const { selection } = editor;
    if (options?.at === undefined && selection && !isWithinBlock(selection))
      Transforms.delete(editor);
    insertText(text, options);
  };
  return editor;
}

/** Runs a change of the whole tree, the one thing that may replace sections: another version of the same draft. */
export function replaceSections(editor: Editor, sections: SectionElement[]): void {
  replacing.add(editor);
  try {
    Editor.withoutNormalizing(editor, () => {
      Transforms.deselect(editor);
      for (let index = editor.children.length - 1; index >= 0; index -= 1)
        Transforms.removeNodes(editor, { at: [index] });
      Transforms.insertNodes(editor, sections, { at: [0] });
    });
  } finally {
    replacing.delete(editor);
  }
}

/** The number of the section that a place is in. */
export const sectionOf = (place: PointType | Path): number =>
  (Path.isPath(place) ? place[0] : place.path[0]) ?? 0;

const isWithinBlock = ({ anchor, focus }: Range): boolean =>
  anchor.path[0] === focus.path[0] && anchor.path[1] === focus.path[1];

function touchesSections(operation: Operation): boolean {
  switch (operation.type) {
    case 'insert_node':
    case 'remove_node':
    case 'merge_node':
    case 'split_node':
    case 'set_node':
      return operation.path.length <= 1;
    case 'move_node':
      return (
        operation.path.length <= 1 ||
        operation.newPath.length <= 1 ||
        operation.path[0] !== operation.newPath[0]
      );
    default:
      return false;
  }
}

function emptySection(
  editor: Editor,
  index: number,
  start: PointType,
  end: PointType,
  deleteText: Editor['delete'],
): void {
  const whole = Editor.range(editor, [index]);
  const [first, last] = Range.edges(whole);
  const from = sectionOf(start) === index ? start : first;
  const to = sectionOf(end) === index ? end : last;
  if (Point.equals(from, to) && !Editor.void(editor, { at: from })) return;
  deleteText({ at: { anchor: from, focus: to }, hanging: true });
  if (Point.equals(from, first) && Point.equals(to, last)) leaveParagraph(editor, index);
}

/** A section whose whole text was deleted is left with an empty paragraph, not with an empty heading. */
function leaveParagraph(editor: Editor, index: number): void {
  const [only] = blocksOf(editor, index);
  if (only && isWritten(only)) turnInto(editor, { kind: 'paragraph' }, [index, 0]);
}

/** A section of nothing but live blocks that are deleted has no text left for a caret. */
function keepParagraph(editor: Editor, index: number, makeId: MakeId): void {
  if (blocksOf(editor, index).length === 0)
    Transforms.insertNodes(editor, newParagraph(makeId), { at: [index, 0] });
}

function blocksOf(editor: Editor, index: number): readonly BlockElement[] {
  const section = Node.get(editor, [index]);
  return isSection(section) ? section.children : [];
}
