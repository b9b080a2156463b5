import { isWritten, type Block } from '../../../templates/model/blocks/block.ts';
import { isWords, type Inline } from '../../../templates/model/blocks/inline.ts';
import type { TableRow } from '../../../templates/model/blocks/table.ts';
import type { Section } from '../../../templates/model/draft.ts';
import { remember } from './memory.ts';
import type {
  BlockElement,
  InlineNode,
  RowElement,
  SectionElement,
  VoidChildren,
  WordsText,
} from './slate-types.ts';

/**
 * The sections as Slate's tree. Members that this version does not know are carried along, and what
 * was converted is remembered, so that from-slate.ts gives back the very same objects.
 */
export const toSlate = (sections: readonly Section[]): SectionElement[] =>
  sections.map((section) => {
    const { blocks, ...own } = section;
    const element: SectionElement = { ...own, kind: 'section', children: blocks.map(toBlock) };
    return remember(element, section);
  });

/** One block as Slate has it. */
export function toBlock(block: Block): BlockElement {
  if (isWritten(block)) {
    const { content, ...own } = block;
    return remember({ ...own, children: toInlines(content) } as BlockElement, block);
  }
  if (block.kind === 'table') {
    const { rows, ...own } = block;
    return remember({ ...own, children: rows.map(toRow) }, block);
  }
  return remember({ ...block, children: nothing() }, block);
}

const toRow = ({ cells, ...own }: TableRow): RowElement => ({
  ...own,
  kind: 'row',
  children: cells.map(({ content, ...cell }) => ({
    ...cell,
    kind: 'cell',
    children: toInlines(content),
  })),
});

const toInlines = <Node extends InlineNode = InlineNode>(content: readonly Inline[]): Node[] =>
  (content.length === 0 ? [{ text: '' }] : content.map(toInline)) as Node[];

function toInline(inline: Inline): InlineNode {
  if (isWords(inline)) return { ...inline };
  switch (inline.kind) {
    case 'link': {
      const { words, ...own } = inline;
      return { ...own, children: words.length === 0 ? nothing() : words.map(copy) };
    }
    case 'footnote': {
      const { content, ...own } = inline;
      return { ...own, children: toInlines(content) };
    }
    case 'unknown':
      return { ...inline, kind: 'unknown-inline', children: nothing() };
    default:
      return { ...inline, children: nothing() };
  }
}

const copy = (words: WordsText): WordsText => ({ ...words });
const nothing = (): VoidChildren => [{ text: '' }];
