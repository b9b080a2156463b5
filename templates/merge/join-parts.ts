import { type Piece, textOf } from './pieces.ts';

/** Sentences as they will stand, and the spaces that stood before them on any side, the likeliest first. */
export interface Part {
  readonly lead: readonly Piece[];
  readonly body: readonly Piece[];
  readonly leads: readonly (readonly Piece[])[];
  /** True where it began its text on a side, so that no space stood before it there. */
  readonly isFirst: boolean;
}

/** Parts as one text: `first` is the space before all of it, and sentences that came from elsewhere are kept apart. */
export const joinParts = (parts: readonly Part[], first: readonly Piece[]): readonly Piece[] =>
  parts.flatMap((part, index) => {
    const before = parts[index - 1];
    return [...(before ? spaceBetween(before, part) : first), ...part.body];
  });

function spaceBetween(before: Part, { lead, leads, isFirst }: Part): readonly Piece[] {
  if (textOf(lead) !== '') return lead;
  const other = leads.find((one) => textOf(one) !== '');
  if (other) return other;
  const needsNone = /[。！？｡]["'”’»›)\]}」』）】》]*$/u.test(textOf(before.body));
  return isFirst && !needsNone ? [{ text: ' ', look: {} }] : [];
}
