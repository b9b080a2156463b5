import { readSymbol } from '../../../templates/symbols/read-symbol.ts';
import { symbolsIn } from '../../../templates/symbols/symbols-in.ts';
import { paragraphReference } from './paragraph-reference.ts';

/** A citation that was just typed: the letters of the words that it takes the place of, and what it cites. */
export interface TypedCitation {
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
  readonly paragraphs?: string;
}

/** The symbol, with its paragraphs if they are there, that the words end with. */
export function typedCitation(words: string): TypedCitation | undefined {
  // A symbol is short; what stands far before the caret was typed long ago.
  const from = Math.max(0, words.length - 140);
  const near = words.slice(from);
  const last = symbolsIn(near).at(-1);
  if (!last) return undefined;
  const behind = near.slice(last.end);
  const paragraphs = behind === '' ? undefined : paragraphReference(behind);
  if (behind !== '' && paragraphs === undefined) return undefined;
  return {
    start: from + last.start,
    end: words.length,
    symbol: last.symbol,
    ...(paragraphs === undefined ? {} : { paragraphs }),
  };
}

/** What a citation becomes by the words typed right behind it: longer (`/Add.1`, ` (2023)`), or with paragraphs. */
export function continuedCitation(
  { symbol, paragraphs }: { readonly symbol: string; readonly paragraphs?: string },
  words: string,
): { readonly symbol: string; readonly paragraphs?: string } | undefined {
  if (paragraphs !== undefined || words === '') return undefined;
  const pointed = paragraphReference(words);
  if (pointed !== undefined) return { symbol, paragraphs: pointed };
  const longer = readSymbol(symbol + words);
  return longer ? { symbol: longer.symbol } : undefined;
}
