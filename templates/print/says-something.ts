import type { Block } from '../model/blocks/block.ts';
import type { Inline } from '../model/blocks/inline.ts';
import { isWords } from '../model/blocks/inline.ts';

/** Whether a block says anything: words, or something live. A salutation alone is not yet text. */
export const saysSomething = (block: Block): boolean =>
  block.kind === 'risk-table' ||
  ('content' in block &&
    block.content.some((inline) =>
      isWords(inline) ? inline.text.trim() !== '' : inline.kind !== 'link' || hasLinkText(inline),
    ));

const hasLinkText = ({ words }: Extract<Inline, { kind: 'link' }>): boolean =>
  words.some(({ text }) => text.trim() !== '');
