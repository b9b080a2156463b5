/** The smallest stretch of text that a comparison takes as one. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'space' | 'other' | 'live';
}

const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{N}]`;
/** A word with what is one with it to a reader: decimals, dates, S/2025/583, hyphens, elisions. */
const word = String.raw`${letter}(?:${letter}|\p{M}|[/.,'’:–-](?=${letter}))*`;
const emoji = String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{M}|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*`;
const token = new RegExp(
  String.raw`(?<word>${word}|\p{Script=Han}\p{M}*)|(?<space>\s+)|${emoji}|[^]\p{M}*`,
  'gu',
);

/** Text as words, spaces and the rest, nothing lost. Chinese, which parts no words, goes by character. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(token), ({ 0: found, groups }) => ({
    text: found,
    kind:
      groups?.['word'] !== undefined ? 'word' : groups?.['space'] !== undefined ? 'space' : 'other',
  }));

/** A live part of the text by a short name, taken as one. */
export const liveToken = (name: string): Token => ({ text: `[${name}]`, kind: 'live' });
