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

const arabic = String.raw`[\p{Script=Arabic}\p{Mn}]`;

/** Words in Arabic letters with the spaces and signs between them. */
const rightToLeft = new RegExp(
  String.raw`\p{Script=Arabic}(?:${arabic}|[-./:,،؛؟«»"'’\d ]+(?=\p{Script=Arabic}))*`,
  'gu',
);

/**
 * Splits a text of a language by its direction, so that names and symbols in the letters of the other
 * direction become runs of their own. Word sets a run marked right-to-left in the complex-script font and
 * mirrors its signs.
 */
export function directionRuns(text: string, language: 'ltr' | 'rtl'): readonly DirectionRun[] {
  const others = language === 'rtl' ? leftToRight : rightToLeft;
  const own = language === 'rtl';
  const runs: DirectionRun[] = [];
  let from = 0;
  for (const match of text.matchAll(others)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), rightToLeft: own });
    runs.push({ text: match[0], rightToLeft: !own });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), rightToLeft: own });
  return runs;
}
