import { sameJson } from '../change/same-json.ts';
import type { Look, Piece } from './pieces.ts';
import { partedAt } from './pieces.ts';
import type { Sides } from './merge.ts';

/**
 * The look that three looks of the same words make: what either side added is there, what either side
 * removed is gone. Undefined where both set something to different values, such as the language.
 * Source of the rule: Peritext (Litt and others, 2022).
 */
function mergeLook({ base, ours, theirs }: Sides<Look>): Look | undefined {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, our, their] = [base[name], ours[name], theirs[name]];
    if (sameJson(our, their) || sameJson(before, their)) merged[name] = our;
    else if (sameJson(before, our)) merged[name] = their;
    else return undefined;
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** The looks of the same words on three sides as one; undefined where they clash. */
export function mergeLooks(sides: Sides<readonly Piece[]>): readonly Piece[] | undefined {
  const letters = [
    ...new Set([sides.base, sides.ours, sides.theirs].flatMap((pieces) => endsOf(pieces))),
  ].toSorted((one, other) => one - other);
  const base = partedAt(sides.base, letters);
  const theirs = partedAt(sides.theirs, letters);
  const merged: Piece[] = [];
  for (const [index, [our]] of partedAt(sides.ours, letters).entries()) {
    const [before, their] = [base[index]?.[0], theirs[index]?.[0]];
    if (!our || !before || !their) continue;
    const look = mergeLook({ base: before.look, ours: our.look, theirs: their.look });
    if (!look) return undefined;
    merged.push({ ...our, look });
  }
  return merged;
}

function endsOf(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map(({ text }) => (at += text.length));
}

/** What a side changed about the look of the same piece, with undefined for what it took away. */
export const gainOf = (before: Piece | undefined, after: Piece | undefined): Look =>
  before && after
    ? Object.fromEntries(
        [...new Set([...Object.keys(before.look), ...Object.keys(after.look)])]
          .filter((name) => !sameJson(before.look[name], after.look[name]))
          .map((name) => [name, after.look[name]]),
      )
    : {};

/** What all of some gains have alike. */
export const commonGain = ([first = {}, ...others]: readonly Look[]): Look =>
  Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((gain) => Object.hasOwn(gain, name) && sameJson(gain[name], value)),
    ),
  );

/** A piece with a gain. */
export const withGain = (piece: Piece, gain: Look): Piece =>
  piece.live
    ? piece
    : {
        ...piece,
        look: Object.fromEntries(
          Object.entries({ ...piece.look, ...gain }).filter(([, value]) => value !== undefined),
        ),
      };
