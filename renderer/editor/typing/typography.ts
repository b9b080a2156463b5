/** New words for a stretch of a run's words, at UTF-16 offsets. An empty stretch is a place to put words. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const noBreak = '\u00a0';
const narrow = '\u202f';

/**
 * The spaces of French print: a narrow no-break space before ; ! ? and », and after «, a no-break space before a
 * colon. Addresses, times, ratios and marks in a row are left as they are. Source: Lexique des règles
 * typographiques en usage à l'Imprimerie nationale, with the narrow space that the marks take there.
 */
export function frenchSpacing(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const put = (start: number, end: number, to: string): void => {
    if (text.slice(start, end) !== to) edits.push({ start, end, to });
  };
  for (const match of text.matchAll(
    /(?<=[^\s\u00a0\u202f([{«;:!?])([ \u00a0\u202f]*)([;!?»:])(?=[\s\u00a0\u202f)\]}»”"'.,;:!?]|$)/gu,
  )) {
    const [, spaces = '', mark] = match;
    put(match.index, match.index + spaces.length, mark === ':' ? noBreak : narrow);
  }
  for (const match of text.matchAll(/«([ \u00a0\u202f]*)(?=[^\s\u00a0\u202f])/gu)) {
    const [, spaces = ''] = match;
    put(match.index + 1, match.index + 1 + spaces.length, narrow);
  }
  return edits.sort((one, other) => one.start - other.start);
}

/**
 * The opening marks of Spanish questions and exclamations, put where their sentence begins when it has none.
 * Where only the end of a sentence asks, the writer moves the mark. Source: Ortografía de la lengua española
 * (RAE), signs of interrogation and exclamation.
 */
export function spanishMarks(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[^.!?…\n]+([!?]+)/gu)) {
    const [sentence, marks = ''] = match;
    const opening = [...new Set(marks)].map((mark) => (mark === '?' ? '¿' : '¡')).join('');
    if (/[¿¡]/u.test(sentence)) continue;
    const first = sentence.search(/[\p{L}\p{N}]/u);
    if (first >= 0)
      edits.push({ start: match.index + first, end: match.index + first, to: opening });
  }
  return edits;
}
