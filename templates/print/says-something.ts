import type { Block } from '../model/blocks/block.ts';
import { runsOfBlock } from '../model/blocks/inlines-of-block.ts';
import { isWords, type Inline, type Words } from '../model/blocks/inline.ts';

/** Whether a block says anything: words, a picture, or something live. A salutation alone is not yet text, nor is the header of a table. */
export const saysSomething = (block: Block): boolean =>
  block.kind === 'risk-table' ||
  block.kind === 'image' ||
  runsOfBlock(withoutHeader(block)).some((run) => run.some(says));

const withoutHeader = (block: Block): Block =>
  block.kind === 'table' && block.header ? { ...block, rows: block.rows.slice(1) } : block;

function says(inline: Inline): boolean {
  if (isWords(inline)) return hasText([inline]);
  switch (inline.kind) {
    case 'link':
      return hasText(inline.words);
    case 'footnote':
      return inline.content.some(says);
    case 'evidence':
    case 'unknown':
      return false;
    case 'field':
    case 'factor-sentence':
    case 'citation':
    case 'cross-reference':
      return true;
  }
}

const hasText = (words: readonly Words[]): boolean => words.some(({ text }) => text.trim() !== '');
