/** Where a sentence stands in a text, without the space around it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const close = String.raw`["'”’»›)\]}」』）】》]*`;
/** Chinese and Japanese sentences end at their mark; others at a mark that a space follows. */
const ends = new RegExp(String.raw`[。！？｡]+${close}|[.!?؟۔।։።…‽]+${close}(?=\s)`, 'gu');

/**
 * The sentences of a text, in order; everything between them is space. Where a mark may or may not end
 * a sentence (“H.E. Ms. Nord”, “No. 5”, “S/2025/583. The”) the longer stretch is one: two changes to it
 * are then shown to a person, never mixed.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const sentence = text.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') spans.push({ start: from, end: from + sentence.trim().length });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(ends))
    if (isEnd(text, start, index, mark)) add(index + mark.length);
  add(text.length);
  return spans;
}

function isEnd(text: string, start: number, index: number, mark: string): boolean {
  if (/[。！？｡]/u.test(mark)) return true;
  const next = /\S/u.exec(text.slice(index + mark.length, index + mark.length + 80))?.[0] ?? '';
  if (/[\p{Ll}\p{N},;:–—-]/u.test(next)) return false;
  if (!/^[.…]/u.test(mark)) return true;
  const word = /\S*$/u.exec(text.slice(Math.max(start, index - 80), index))?.[0] ?? '';
  return !isShort(word.replace(/^[([{"'“‘„«‹]+/u, ''));
}

/** Words that a full stop shortens rather than ends, in the languages of the forms. */
const shortened = new Set(
  `mr mrs ms dr st prof hon rev sr jr amb gen col lt capt sgt gov sen rep messrs no nos art arts para
  paras res doc docs ch sec sect fig vol ed eds pp cf vs etc approx dept est inc ltd add corr rev annex
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  mme mmes mlle mm me n° al par ex sra srta dra srs ud uds núm num pág págs exc
  г гг ул им т д др п пп ст стр см тыс млн млрд руб
  د أ م ص ج هـ`.split(/\s+/u),
);

const isShort = (word: string): boolean =>
  word === '' ||
  /^\p{L}$/u.test(word) ||
  /^\p{N}{1,3}$/u.test(word) ||
  (/\p{N}/u.test(word) && /[/.]/u.test(word)) ||
  /\p{L}\.\p{L}/u.test(word) ||
  shortened.has(word.toLowerCase());
