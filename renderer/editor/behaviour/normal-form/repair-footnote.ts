import { Path, Text, Transforms, type Node } from 'slate';
import { isFixed, isFootnote, isInline, isLink } from '../../value/element-kinds.ts';
import type { FootnoteElement } from '../../value/slate-types.ts';
import { hoist } from './hoist.ts';
import type { Repair } from './rule.ts';

/** A footnote holds words, links and citations, and no footnote. What else stands in it goes behind it. */
export const repairFootnote: Repair<FootnoteElement> = (editor, [footnote, path]) => {
  const children: readonly Node[] = footnote.children;
  const stray = children.findIndex((child) => !mayStand(child));
  const child = children[stray];
  if (!child) return false;
  const at = [...path, stray];
  if (isFixed(child)) hoist(editor, at);
  else if (isInline(child) && !isFootnote(child))
    Transforms.moveNodes(editor, { at, to: Path.next(path), voids: true });
  else Transforms.unwrapNodes(editor, { at, voids: true });
  return true;
};

const mayStand = (node: Node): boolean =>
  Text.isText(node) || isLink(node) || (isInline(node) && node.kind === 'citation');
