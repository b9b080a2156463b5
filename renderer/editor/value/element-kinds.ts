import { Element, type Node } from 'slate';
import { blockNature, type BlockKind } from '../../../templates/model/blocks/block.ts';
import type {
  BlockElement,
  InlineElement,
  LiveElement,
  SectionElement,
  WrittenElement,
} from './slate-types.ts';

const inlineKinds: { readonly [Kind in InlineElement['kind']]: 'void' | 'open' } = {
  link: 'open',
  field: 'void',
  'factor-sentence': 'void',
};

/** Tells a section, the top level of the tree. */
export const isSection = (node: Node): node is SectionElement =>
  Element.isElement(node) && node.kind === 'section';

/** Tells a block of the model, written or live. */
export const isBlock = (node: Node): node is BlockElement =>
  Element.isElement(node) && Object.hasOwn(blockNature, node.kind);

/** Tells a block that holds the writer's words. */
export const isWritten = (node: Node): node is WrittenElement =>
  isBlock(node) && blockNature[node.kind] === 'written';

/** Tells a block that is computed from the dossier. */
export const isLive = (node: Node): node is LiveElement =>
  isBlock(node) && blockNature[node.kind] === 'live';

/** Tells an element that stands inside a line of text. */
export const isInline = (node: Node): node is InlineElement =>
  Element.isElement(node) && Object.hasOwn(inlineKinds, node.kind);

/** Tells an element that has no words of its own to edit. */
export const isVoid = (node: Node): boolean =>
  isLive(node) || (isInline(node) && inlineKinds[node.kind] === 'void');

/** Tells whether an element has this kind. */
export const isOfKind =
  <Kind extends BlockKind>(kind: Kind) =>
  (node: Node): node is Extract<BlockElement, { kind: Kind }> =>
    isBlock(node) && node.kind === kind;
