import type { Block } from '../model/blocks/block.ts';
import { inlinesOfBlock } from '../model/blocks/inlines-of-block.ts';
import { isWords, type ObjectInline } from '../model/blocks/inline.ts';
import type { Draft } from '../model/draft.ts';
import { plainStyle } from '../model/draft-style.ts';
import type { ContentId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';

/** A numbered paragraph's own label, and the whole way to it as a reader is sent there: `(a)` of `12 (a)`. */
interface ParagraphNumber {
  readonly label: string;
  readonly path: string;
}

/**
 * Counts numbered paragraphs in reading order: 1. 2. through the whole text, (a) under them, (i) under those,
 * each starting anew under its parent. French and Spanish sublevels have the closing bracket only.
 * Source: S91 (UN editorial rules).
 */
function paragraphCounter(language: Language): (level: 0 | 1 | 2) => ParagraphNumber {
  let counts: [number, number, number] = [0, 0, 0];
  const open = language === 'fr' || language === 'es' ? '' : '(';
  const signs = [
    (count: number) => String(count),
    (count: number) => `${open}${letters(count)})`,
    (count: number) => `${open}${roman(count)})`,
  ] as const;
  return (level) => {
    const [first, second, third] = counts;
    counts =
      level === 0
        ? [first + 1, 0, 0]
        : level === 1
          ? [first, second + 1, 0]
          : [first, second, third + 1];
    const path = signs
      .slice(0, level + 1)
      .flatMap((sign, depth) => {
        const count = counts[depth] ?? 0;
        return count === 0 ? [] : [sign(count)];
      })
      .join(' ');
    const own = signs[level](counts[level]);
    return { label: level === 0 ? `${own}.` : own, path };
  };
}

/** a to z, then aa, bb, as word processors count. */
const letters = (count: number): string =>
  String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const romanSigns = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, sign] of romanSigns) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** A place that a text can point to, with its own number as it stands there and as a reader is sent to it. */
interface NumberedPlace {
  readonly id: ContentId;
  readonly what: 'paragraph' | 'table' | 'image' | 'footnote';
  readonly label: string;
  readonly path: string;
}

/** Counts what has a number in blocks given in reading order. `callsNote` says which inlines become a note at the foot of the page. */
export function numberedPlaces(
  blocks: Iterable<Block>,
  language: Language,
  callsNote: (inline: ObjectInline) => boolean,
): readonly NumberedPlace[] {
  const places: NumberedPlace[] = [];
  const paragraph = paragraphCounter(language);
  const counts = { table: 0, image: 0, footnote: 0 };
  const add = (what: 'table' | 'image' | 'footnote', id: ContentId): void => {
    const label = String((counts[what] += 1));
    places.push({ id, what, label, path: label });
  };
  for (const block of blocks) {
    if (block.kind === 'numbered')
      places.push({ id: block.id, what: 'paragraph', ...paragraph(block.level) });
    if (block.kind === 'table' || block.kind === 'image') add(block.kind, block.id);
    for (const inline of inlinesOfBlock(block)) {
      if (isWords(inline)) continue;
      if (inline.kind === 'footnote') add('footnote', inline.id);
      else if (callsNote(inline)) counts.footnote += 1;
    }
  }
  return places;
}

/**
 * The labels of a draft's numbered paragraphs, footnotes, tables and images, in the order of its sections:
 * `12.`, `(a)`, `3`. Citations count as notes where the draft's style makes them so, and evidence marks
 * where `written` says that the form prints them.
 */
export function numbersOf(
  { sections, language, style = plainStyle }: Pick<Draft, 'sections' | 'language' | 'style'>,
  { written = false }: { readonly written?: boolean } = {},
): ReadonlyMap<ContentId, string> {
  const places = numberedPlaces(
    sections.flatMap(({ blocks }) => blocks),
    language,
    (inline) =>
      (inline.kind === 'citation' && style.citations === 'footnote') ||
      (inline.kind === 'evidence' && written && inline.evidence.length > 0),
  );
  return new Map(places.map(({ id, label }) => [id, label]));
}
