import { Text } from 'slate';
import type { Block } from '../../../templates/model/blocks/block.ts';
import type { FootnoteInline, Inline, Words } from '../../../templates/model/blocks/inline.ts';
import type { TableRow } from '../../../templates/model/blocks/table.ts';
import type { Section } from '../../../templates/model/draft.ts';
import { isFixed } from './element-kinds.ts';
import { remember, rememberedBlock, rememberedSection } from './memory.ts';
import type {
  BlockElement,
  InlineNode,
  RowElement,
  SectionElement,
  WordsText,
} from './slate-types.ts';

/**
 * Slate's tree as sections. Only elements that changed since the last call are converted: the others
 * give back the same objects as before. Empty texts, which Slate needs round voids, are left behind.
 */
export const fromSlate = (tree: readonly SectionElement[]): readonly Section[] =>
  tree.map((element) => {
    const known = rememberedSection(element);
    if (known) return known;
    const { kind: _kind, children, ...own } = element;
    const section: Section = { ...own, blocks: children.map(fromBlock) };
    remember(element, section);
    return section;
  });

/** One block as the model has it; the same object each time for the same element. */
export function fromBlock(element: BlockElement): Block {
  const known = rememberedBlock(element);
  if (known) return known;
  const block = convertBlock(element);
  remember(element, block);
  return block;
}

function convertBlock(element: BlockElement): Block {
  if (isFixed(element)) {
    const { children: _void, ...block } = element;
    return block;
  }
  if (element.kind === 'table') {
    const { children, ...own } = element;
    return { ...own, rows: children.map(fromRow) };
  }
  const { children, ...own } = element;
  return { ...own, content: children.flatMap(fromInline) };
}

const fromRow = ({ kind: _row, children, ...own }: RowElement): TableRow => ({
  ...own,
  cells: children.map(({ kind: _cell, children: inlines, ...cell }) => ({
    ...cell,
    content: inlines.flatMap(fromInline),
  })),
});

function fromInline(node: InlineNode): readonly Inline[] {
  if (Text.isText(node)) return fromWords(node);
  switch (node.kind) {
    case 'link': {
      const { children, ...own } = node;
      return [{ ...own, words: children.flatMap(fromWords) }];
    }
    case 'footnote': {
      const { children, ...own } = node;
      // Normal form lets nothing else stand in a footnote.
      return [{ ...own, content: children.flatMap(fromInline) as FootnoteInline[] }];
    }
    case 'unknown-inline': {
      const { children: _void, ...own } = node;
      return [{ ...own, kind: 'unknown' }];
    }
    default: {
      const { children: _void, ...inline } = node;
      return [inline];
    }
  }
}

const fromWords = (node: WordsText): readonly Words[] => (node.text === '' ? [] : [{ ...node }]);
