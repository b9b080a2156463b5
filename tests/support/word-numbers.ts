import type { DocxParts } from './docx-lints/docx-parts.ts';
import { within, type XmlElement } from './docx-lints/xml-tree.ts';

const valueOf = (element: XmlElement | undefined, name: string): string =>
  (element && within(element, name)[0]?.attributes.get('val')) ?? '';

const letter = (count: number, letters: string): string =>
  (letters[(count - 1) % letters.length] ?? '').repeat(Math.ceil(count / letters.length));

const romans = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  const [value, sign] = romans.find(([least]) => count >= least) ?? [0, ''];
  return value === 0 ? '' : sign + roman(count - value);
}

/** How Word writes a number in each format. Source: ISO/IEC 29500-1, 17.18.59. */
const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  lowerLetter: (count) => letter(count, 'abcdefghijklmnopqrstuvwxyz'),
  lowerRoman: roman,
  arabicAbjad: (count) => letter(count, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  bullet: () => '',
};

/**
 * The number in front of each paragraph of a list, counted from the numbering in the file as Word does:
 * a paragraph counts one more on its level and starts the deeper levels anew. Paragraphs of no list are left out.
 */
export function wordNumbers(
  parts: DocxParts,
): readonly { readonly number: string; readonly style: string }[] {
  const numbering = parts.get('word/numbering.xml');
  const document = parts.get('word/document.xml');
  if (!numbering || !document) return [];
  const definitions = new Map(
    within(numbering, 'w:abstractNum').map((it) => [it.attributes.get('abstractNumId'), it]),
  );
  const lists = new Map(
    within(numbering, 'w:num').map((it) => [
      it.attributes.get('numId') ?? '',
      definitions.get(valueOf(it, 'w:abstractNumId')),
    ]),
  );
  const counts = new Map<string, number[]>();
  return within(document, 'w:p')
    .filter((paragraph) => within(paragraph, 'w:numPr').length > 0)
    .map((paragraph) => {
      const list = valueOf(paragraph, 'w:numId');
      const depth = Number(valueOf(paragraph, 'w:ilvl'));
      const levels = within(lists.get(list)!, 'w:lvl');
      const before = counts.get(list) ?? [];
      const now = levels.map((_, index) =>
        index > depth ? 0 : (before[index] ?? 0) + (index === depth ? 1 : 0),
      );
      counts.set(list, now);
      const number = valueOf(levels[depth], 'w:lvlText').replace(/%(\d)/g, (_, digit: string) => {
        const level = Number(digit) - 1;
        return formats[valueOf(levels[level], 'w:numFmt')]?.(now[level] ?? 0) ?? '';
      });
      return { number, style: valueOf(paragraph, 'w:pStyle') };
    });
}
