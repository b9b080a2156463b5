import { isWritten, type Block } from '../../../templates/model/blocks/block.ts';
import { isWords, type Inline } from '../../../templates/model/blocks/inline.ts';
import type { Section } from '../../../templates/model/draft.ts';
import { remember } from './memory.ts';
import type { BlockElement, InlineNode, SectionElement, WordsText } from './slate-types.ts';

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

function toBlock(block: Block): BlockElement {
  if (!isWritten(block)) return remember({ ...block, children: [{ text: '' }] }, block);
  const { content, ...own } = block;
  return remember({ ...own, children: toInlines(content) } as BlockElement, block);
}

const toInlines = (content: readonly Inline[]): InlineNode[] =>
  content.length === 0 ? [{ text: '' }] : content.map(toInline);

function toInline(inline: Inline): InlineNode {
  if (isWords(inline)) return { ...inline };
  switch (inline.kind) {
    case 'link': {
      const { words, ...own } = inline;
      return { ...own, children: words.length === 0 ? [{ text: '' }] : words.map(copy) };
    }
    case 'field':
    case 'factor-sentence':
      return { ...inline, children: [{ text: '' }] };
  }
}

const copy = (words: WordsText): WordsText => ({ ...words });
