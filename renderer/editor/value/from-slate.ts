import { Text } from 'slate';
import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Inline, Words } from '../../../templates/model/blocks/inline.ts';
import type { Section } from '../../../templates/model/draft.ts';
import { isLive } from './element-kinds.ts';
import { remember, rememberedBlock, rememberedSection } from './memory.ts';
import type { BlockElement, InlineNode, SectionElement, WordsText } from './slate-types.ts';

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

function fromBlock(element: BlockElement): Block {
  const known = rememberedBlock(element);
  if (known) return known;
  const block = convertBlock(element);
  remember(element, block);
  return block;
}

function convertBlock(element: BlockElement): Block {
  if (isLive(element)) {
    const { children: _void, ...block } = element;
    return block;
  }
  const { children, ...own } = element;
  return { ...own, content: children.flatMap(fromInline) };
}

function fromInline(node: InlineNode): readonly Inline[] {
  if (Text.isText(node)) return fromWords(node);
  switch (node.kind) {
    case 'link': {
      const { children, ...own } = node;
      return [{ ...own, words: children.flatMap(fromWords) }];
    }
    case 'field':
    case 'factor-sentence': {
      const { children: _void, ...inline } = node;
      return [inline];
    }
  }
}

const fromWords = (node: WordsText): readonly Words[] => (node.text === '' ? [] : [{ ...node }]);
