import type { Block, BlockKind } from '../model/blocks/block.ts';
import { isWords, type Inline } from '../model/blocks/inline.ts';
import { assertNever } from '../model/result.ts';
import { liveToken, type Token, tokensOf } from './tokens.ts';

type TokensOf = {
  readonly [Kind in BlockKind]: (
    block: Extract<Block, { readonly kind: Kind }>,
  ) => readonly Token[];
};

const written = ({ content }: { readonly content: readonly Inline[] }): readonly Token[] =>
  contentTokens(content);

const tokensOfKind: TokensOf = {
  paragraph: written,
  heading: written,
  item: written,
  quotation: written,
  salutation: () => [liveToken('salutation')],
  'risk-table': ({ detail }) => [liveToken(`risk table, ${detail}`)],
};

/** What a block says, piece by piece. Live parts stand as a short name in brackets, links as their words. */
export const blockTokens = (block: Block): readonly Token[] =>
  // The table is exhaustive; the compiler cannot follow a kind to its own handler.
  (tokensOfKind[block.kind] as (block: Block) => readonly Token[])(block);

/** Stretches of words are joined first: a word may be half bold. */
function contentTokens(content: readonly Inline[]): readonly Token[] {
  const tokens: Token[] = [];
  let words = '';
  const close = (): void => {
    tokens.push(...tokensOf(words));
    words = '';
  };
  for (const inline of content) {
    if (isWords(inline)) {
      words += inline.text;
      continue;
    }
    switch (inline.kind) {
      case 'link':
        words += inline.words.map(({ text }) => text).join('');
        break;
      case 'field':
        close();
        tokens.push(liveToken(`field ${inline.field}`));
        break;
      case 'factor-sentence':
        close();
        tokens.push(liveToken('factor sentence'));
        break;
      default:
        assertNever(inline);
    }
  }
  close();
  return tokens;
}
