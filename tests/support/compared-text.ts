import type { Block } from '../../templates/model/blocks/block.ts';
import type { Inline } from '../../templates/model/blocks/inline.ts';

const inlineText = (inline: Inline): string => {
  if (!('kind' in inline)) return inline.text;
  switch (inline.kind) {
    case 'link':
      return inline.words.map(({ text }) => text).join('');
    case 'field':
      return `[field ${inline.field}]`;
    case 'factor-sentence':
      return '[factor sentence]';
    case 'citation':
      return `[${inline.symbol}${inline.paragraphs === undefined ? '' : `, ${inline.paragraphs}`}]`;
    case 'evidence':
      return `[evidence ${inline.evidence.join(' ')}]`;
    case 'footnote':
      return `[footnote] ${runText(inline.content)}`;
    case 'cross-reference':
      return '[cross-reference]';
    case 'unknown':
      return '[part of a newer version]';
  }
};
const runText = (run: readonly Inline[]): string => run.map(inlineText).join('');
/** What a comparison shows of a block, in one line. */
export const comparedText = (block: Block): string => {
  if (block.kind === 'voice')
    return runText(block.content) + (block.speaker === '' ? '' : ` (${block.speaker})`);
  if ('content' in block) return runText(block.content);
  switch (block.kind) {
    case 'table':
      return block.rows
        .map(({ cells }) => cells.map(({ content }) => runText(content)).join(' | '))
        .join('\n');
    case 'image':
      return `[picture]${block.alt === '' ? '' : ` ${block.alt}`}`;
    case 'page-break':
      return '[page break]';
    case 'salutation':
      return '[salutation]';
    case 'risk-table':
      return `[risk table, ${block.detail}]`;
    case 'unknown':
      return '[part of a newer version]';
  }
};
