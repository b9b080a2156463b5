import type { Inline } from '../model/blocks/inline.ts';
import { keyOf, partedAt, type Piece, piecesOf, textOf } from './pieces.ts';
import { sentencesOf } from './sentence-ends.ts';

/** A sentence of a block, the space before it, and a key that tells its words from others, whatever their look. */
export interface Sentence {
  readonly lead: readonly Piece[];
  readonly body: readonly Piece[];
  readonly key: string;
}

/** Content as sentences, and the space after the last one. */
export interface SentenceList {
  readonly sentences: readonly Sentence[];
  readonly tail: readonly Piece[];
}

/** Parts content into its sentences; nothing is lost. */
export function sentenceList(content: readonly Inline[]): SentenceList {
  const pieces = piecesOf(content);
  const spans = sentencesOf(textOf(pieces));
  const parts = partedAt(
    pieces,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  const sentences = spans.map((_, index) => {
    const [lead = [], body = []] = parts.slice(2 * index, 2 * index + 2);
    return { lead, body, key: keyOf(body) };
  });
  return { sentences, tail: parts[2 * spans.length] ?? [] };
}
