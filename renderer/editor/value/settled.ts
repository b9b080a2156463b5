import { Text } from 'slate';
import { sharesOfWhole } from '../behaviour/table/shares.ts';
import { isFixed, isInline, isRow, isVoid, isWritten } from './element-kinds.ts';
import type {
  BlockElement,
  CellElement,
  InlineNode,
  SectionElement,
  WordsText,
} from './slate-types.ts';

/**
 * Tells a block that normal form leaves as it is, at a glance. Where it is not sure it says no, and the rules
 * themselves have to be asked; it never says yes to a block that they would change.
 */
export function isSettled(block: BlockElement): boolean {
  if (isFixed(block)) return block.children.length === 1;
  if (isWritten(block)) return isSettledRun(block.children);
  const { columns } = block;
  return (
    typeof block.header === 'boolean' &&
    Array.isArray(columns) &&
    sharesOfWhole(columns) === columns &&
    block.children.length > 0 &&
    block.children.every(
      (row) =>
        isRow(row) && row.children.length === columns.length && row.children.every(isSettledCell),
    )
  );
}

/** Tells a section whose own children are what they may be; says nothing about what is in them. */
export const isSettledSection = ({ children }: SectionElement): boolean =>
  children.every((child) => isWritten(child) || isFixed(child) || child.kind === 'table') &&
  children.some(isWritten);

const isSettledCell = ({ kind, span, children }: CellElement): boolean =>
  kind === 'cell' && span === undefined && isSettledRun(children);

function isSettledRun(nodes: readonly InlineNode[]): boolean {
  if (!Text.isText(nodes[0]) || !Text.isText(nodes.at(-1))) return false;
  let before: InlineNode | undefined;
  for (const node of nodes) {
    if (!isPlainNode(node)) return false;
    const isBeside = before !== undefined && Text.isText(before);
    if (!Text.isText(node)) {
      if (before && !isBeside) return false;
    } else if (before && isBeside && joined(before as WordsText, node)) return false;
    before = node;
  }
  return true;
}

/** Words, or a chip. What has words inside it, or may be left out, is for the rules to judge. */
const isPlainNode = (node: InlineNode): boolean =>
  !('optional' in node) && (Text.isText(node) || (isInline(node) && isVoid(node)));

/** What two neighbouring texts come to where they do not stay two: one of the same looks, or the one that has words. */
function joined(one: WordsText, other: WordsText): WordsText | undefined {
  if (Text.equals(one, other, { loose: true })) return { ...one, text: one.text + other.text };
  if (one.text === '') return other;
  return other.text === '' ? one : undefined;
}

/** The nodes of a run with neighbouring texts joined where they are to be, and an empty text on each open side of an inline. */
export function settledNodes(nodes: readonly InlineNode[]): InlineNode[] {
  const all: InlineNode[] = [];
  for (const node of nodes) {
    const before = all.at(-1);
    const isBeside = before !== undefined && Text.isText(before);
    if (!Text.isText(node)) {
      if (!isBeside) all.push({ text: '' });
      all.push(node);
      continue;
    }
    const one = isBeside ? joined(before, node) : undefined;
    if (one) all[all.length - 1] = one;
    else all.push(node);
  }
  if (!Text.isText(all.at(-1))) all.push({ text: '' });
  return all;
}
