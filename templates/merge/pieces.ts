import { isMembers } from '../change/json-kinds.ts';
import { sameJson } from '../change/same-json.ts';
import { jsonText } from './json-text.ts';
import type { Inline, Link, Words } from '../model/blocks/inline.ts';
import { isWords } from '../model/blocks/inline.ts';

/** How a stretch of words looks: every member of it but its text, and under `linkName` the link it is part of. */
export type Look = Readonly<Record<string, unknown>>;

/** No member of a stretch of words has this name, now or later: names hold no space. */
export const linkName = 'the link';

/** A stretch of words with one look, or a live part of the text, which is one letter long here. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
  readonly live?: Inline;
}

/** Stands for a live part in the text; the program takes no other meaning from it. */
const liveLetter = '\uFFFC';

/** Content as pieces. A link is a look of its words; what has no words at all and no meaning is left out. */
export const piecesOf = (content: readonly Inline[]): readonly Piece[] =>
  content.flatMap((inline): readonly Piece[] => {
    if (isWords(inline)) return wordPieces(inline, {});
    if (inline.kind !== 'link') return [{ text: liveLetter, look: {}, live: inline }];
    const { words, ...link } = inline;
    const pieces = words.flatMap((stretch) => wordPieces(stretch, { [linkName]: link }));
    return pieces.length > 0 ? pieces : [{ text: liveLetter, look: {}, live: inline }];
  });

const wordPieces = ({ text, ...look }: Words, more: Look): readonly Piece[] =>
  text === '' ? [] : [{ text, look: { ...look, ...more } }];

/** Pieces as content, as few stretches as their looks allow. */
export function contentOf(pieces: readonly Piece[]): readonly Inline[] {
  const content: Inline[] = [];
  for (const { text, look, live } of joined(pieces)) {
    const { [linkName]: link, ...rest } = look;
    const words: Words = { ...rest, text };
    const last = content.at(-1);
    if (live) content.push(live);
    else if (!isMembers(link)) content.push(words);
    else if (last && !isWords(last) && last.kind === 'link' && sameJson(frameOf(last), link))
      content.splice(-1, 1, { ...last, words: [...last.words, words] });
    else content.push({ ...(link as Omit<Link, 'words'>), words: [words] });
  }
  return content;
}

const frameOf = ({ words: _, ...frame }: Link): Omit<Link, 'words'> => frame;

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const few: Piece[] = [];
  for (const piece of pieces) {
    const last = few.at(-1);
    if (piece.text === '') continue;
    if (last && !last.live && !piece.live && sameJson(last.look, piece.look))
      few.splice(-1, 1, { ...last, text: last.text + piece.text });
    else few.push(piece);
  }
  return few;
}

/** The words of pieces. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The words of pieces with live parts told apart by what they are. */
export const keyOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, live }) => (live ? `${liveLetter}${jsonText(live)}` : text)).join('');

/** Pieces parted before each of the given letters, which come in order: one list more than there are letters. */
export function partedAt(
  pieces: readonly Piece[],
  letters: readonly number[],
): readonly (readonly Piece[])[] {
  const parts: (readonly Piece[])[] = [];
  let part: Piece[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    let from = 0;
    for (; (letters[next] ?? Infinity) < at + piece.text.length; next += 1) {
      const to = (letters[next] ?? 0) - at;
      if (to > from) part.push({ ...piece, text: piece.text.slice(from, to) });
      parts.push(part);
      part = [];
      from = to;
    }
    part.push({ ...piece, text: piece.text.slice(from) });
    at += piece.text.length;
  }
  parts.push(part);
  while (parts.length <= letters.length) parts.push([]);
  return parts;
}
