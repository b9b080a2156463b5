import { readSymbol } from './read-symbol.ts';
import { type Series, seriesPatterns } from './series.ts';

/** A symbol as it stands in a text, at UTF-16 offsets. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
  readonly series: Series;
}

/** Names may be given once in a pattern only, and here several are joined. */
const bare = (pattern: string): string => pattern.replace(/\(\?<\w+>/g, '(?:');

/** Neither stands inside a longer word or path: `A/76/2620` holds no `A/76/262`. */
const before = String.raw`(?<![\p{Script=Latin}\p{N}/.\-–])`;
const after = String.raw`(?![\p{Script=Latin}\p{N}]|[/–-][\p{Script=Latin}\p{N}]|\.\d)`;

const heads = new RegExp(`${before}(?=(?:[ASE]|PBC|ST|SC|GA|SG|DSG)/)`, 'gu');

const anchored = seriesPatterns.map(
  ([, pattern]) => new RegExp(`(?:${bare(pattern)})${after}`, 'uy'),
);

/**
 * The document symbols in a text, in order: the longest at each place. A full stop or bracket that follows
 * is not part of one, and what is only the beginning of something else is none.
 */
export function symbolsIn(text: string): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let from = 0;
  for (const { index } of text.matchAll(heads)) {
    if (index < from) continue;
    const symbol = longestAt(text, index);
    const read = symbol === undefined ? undefined : readSymbol(symbol);
    if (symbol === undefined || !read) continue;
    from = index + symbol.length;
    found.push({ start: index, end: from, symbol: read.symbol, series: read.series });
  }
  return found;
}

function longestAt(text: string, index: number): string | undefined {
  let longest: string | undefined;
  for (const pattern of anchored) {
    pattern.lastIndex = index;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined && match.length > (longest?.length ?? 0)) longest = match;
  }
  return longest;
}

/** A text with a space in the place of each symbol. */
export function withoutSymbols(text: string): string {
  const found = symbolsIn(text);
  if (found.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
