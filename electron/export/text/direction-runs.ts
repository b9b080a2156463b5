/** A stretch of text that is written in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly rightToLeft: boolean;
}

const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
const sign = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\d]`;
const name = String.raw`${sign}*${letter}(?:${sign}|[-./:,'’& ]+(?=${sign}))*`;

/** Words in Latin or Cyrillic letters with the figures and signs inside them, and the brackets round them: `S/2025/583`, `(A/RES/76/262)`. */
const leftToRight = new RegExp(String.raw`\(${name}\)|\[${name}\]|${name}`, 'gu');

/**
 * Splits a text of a right-to-left language so that names and symbols in Latin letters become runs of
 * their own. Word sets a run marked right-to-left in the complex-script font and mirrors its signs.
 */
export function directionRuns(text: string): readonly DirectionRun[] {
  const runs: DirectionRun[] = [];
  let from = 0;
  for (const match of text.matchAll(leftToRight)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), rightToLeft: true });
    runs.push({ text: match[0], rightToLeft: false });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), rightToLeft: true });
  return runs;
}
