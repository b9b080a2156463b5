import { Element, type Node } from 'slate';
import { blockNature, type BlockKind } from '../../../templates/model/blocks/block.ts';
import type {
  BlockElement,
  CellElement,
  FixedElement,
  FootnoteElement,
  InlineElement,
  LinkElement,
  RowElement,
  SectionElement,
  TableElement,
  WrittenElement,
} from './slate-types.ts';

const inlineKinds: { readonly [Kind in InlineElement['kind']]: 'void' | 'open' } = {
  link: 'open',
  footnote: 'open',
  field: 'void',
  'factor-sentence': 'void',
  citation: 'void',
  evidence: 'void',
  'cross-reference': 'void',
  'unknown-inline': 'void',
};

/** Tells a section, the top level of the tree. */
export const isSection = (node: Node): node is SectionElement =>
  Element.isElement(node) && node.kind === 'section';

/** Tells a block of the model; rows and cells are parts of one. */
export const isBlock = (node: Node): node is BlockElement =>
  Element.isElement(node) && Object.hasOwn(blockNature, node.kind);

/** Tells a block that holds the writer's words in one run. */
export const isWritten = (node: Node): node is WrittenElement =>
  isBlock(node) && blockNature[node.kind] === 'written';

/** Tells a block that is placed and removed as a whole. */
export const isFixed = (node: Node): node is FixedElement =>
  isBlock(node) && blockNature[node.kind] === 'fixed';

/** Tells a table. */
export const isTable = (node: Node): node is TableElement =>
  Element.isElement(node) && node.kind === 'table';

/** Tells a row of a table. */
export const isRow = (node: Node): node is RowElement =>
  Element.isElement(node) && node.kind === 'row';

/** Tells a cell of a table. */
export const isCell = (node: Node): node is CellElement =>
  Element.isElement(node) && node.kind === 'cell';

/** Tells a link. */
export const isLink = (node: Node): node is LinkElement =>
  Element.isElement(node) && node.kind === 'link';

/** Tells a footnote. */
export const isFootnote = (node: Node): node is FootnoteElement =>
  Element.isElement(node) && node.kind === 'footnote';

/** Tells what holds a run of inlines: a written block, or a cell. */
export const isRun = (node: Node): node is WrittenElement | CellElement =>
  isWritten(node) || isCell(node);

/** Tells an element that stands inside a line of text. */
export const isInline = (node: Node): node is InlineElement =>
  Element.isElement(node) && Object.hasOwn(inlineKinds, node.kind);

/** Tells an element that has no words of its own to edit. */
export const isVoid = (node: Node): boolean =>
  isFixed(node) || (isInline(node) && inlineKinds[node.kind] === 'void');

/** Tells whether an element has this kind. */
export const isOfKind =
  <Kind extends BlockKind>(kind: Kind) =>
  (node: Node): node is Extract<BlockElement, { kind: Kind }> =>
    isBlock(node) && node.kind === kind;
