import type { Block, BlockKind, Table } from '../model/blocks/block.ts';
import { isWords, type Inline, type Link, type ObjectInline } from '../model/blocks/inline.ts';
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
  numbered: written,
  item: written,
  quotation: written,
  attribution: written,
  boilerplate: written,
  voice: ({ content, speaker }) => [
    ...contentTokens(content),
    ...tokensOf(speaker === '' ? '' : ` (${speaker})`),
  ],
  ask: written,
  table: (table) => tableTokens(table),
  image: ({ alt }) => [liveToken('picture'), ...tokensOf(alt === '' ? '' : ` ${alt}`)],
  'page-break': () => [liveToken('page break')],
  salutation: () => [liveToken('salutation')],
  'risk-table': ({ detail }) => [liveToken(`risk table, ${detail}`)],
  unknown: () => [liveToken('part of a newer version')],
};

/**
 * What a block says, piece by piece. Live parts stand as a short name in brackets, links as their words,
 * footnotes with theirs behind such a name, a table as its cells.
 */
export const blockTokens = (block: Block): readonly Token[] =>
  // The table is exhaustive; the compiler cannot follow a kind to its own handler.
  (tokensOfKind[block.kind] as (block: Block) => readonly Token[])(block);

/** A line for each row, with a bar between cells. */
const tableTokens = ({ rows }: Table): readonly Token[] =>
  rows.flatMap(({ cells }, row) => [
    ...(row > 0 ? tokensOf('\n') : []),
    ...cells.flatMap(({ content }, cell) => [
      ...(cell > 0 ? tokensOf(' | ') : []),
      ...contentTokens(content),
    ]),
  ]);

type Live = Exclude<ObjectInline, Link>;

const tokensOfLive: {
  readonly [Kind in Live['kind']]: (
    inline: Extract<Live, { readonly kind: Kind }>,
  ) => readonly Token[];
} = {
  field: ({ field }) => [liveToken(`field ${field}`)],
  'factor-sentence': () => [liveToken('factor sentence')],
  citation: ({ symbol, paragraphs }) => [
    liveToken(paragraphs === undefined ? symbol : `${symbol}, ${paragraphs}`),
  ],
  evidence: ({ evidence }) => [liveToken(`evidence ${evidence.join(' ')}`)],
  footnote: ({ content }) => [liveToken('footnote'), ...tokensOf(' '), ...contentTokens(content)],
  'cross-reference': () => [liveToken('cross-reference')],
  unknown: () => [liveToken('part of a newer version')],
};

/** Stretches of words are joined first: a word may be half bold. */
function contentTokens(content: readonly Inline[]): readonly Token[] {
  const tokens: Token[] = [];
  let words = '';
  const close = (): void => {
    tokens.push(...tokensOf(words));
    words = '';
  };
  for (const inline of content) {
    if (isWords(inline)) words += inline.text;
    else if (inline.kind === 'link') words += inline.words.map(({ text }) => text).join('');
    else {
      close();
      tokens.push(...(tokensOfLive[inline.kind] as (inline: Live) => readonly Token[])(inline));
    }
  }
  close();
  return tokens;
}
