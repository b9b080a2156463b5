import type { Language } from '../../../../templates/model/language.ts';
import type { PrintNumbered } from '../../../../templates/print/print-tree.ts';
import type { ListKind, WrittenList } from '../registries/lists.ts';
import { numberedStyle } from '../styles/style-ids.ts';
import { part, wordNamespace, type Part } from './part.ts';

interface Level {
  readonly format:
    'bullet' | 'decimal' | 'lowerLetter' | 'lowerRoman' | 'arabicAlpha' | 'arabicAbjad';
  readonly text: string;
  /** The style that the level is bound to. */
  readonly style?: string;
}

const bullets: readonly Level[] = ['•', '–', '•'].map((text) => ({ format: 'bullet', text }));
const numbersFor = (language: Language): readonly Level[] => [
  { format: 'decimal', text: '%1.' },
  { format: language === 'ar' ? 'arabicAlpha' : 'lowerLetter', text: '(%2)' },
  { format: language === 'ar' ? 'decimal' : 'lowerRoman', text: '(%3)' },
];

/** The first number of each kind; United Nations texts in Arabic count in the old order of the letters. */
const firstNumbers: Readonly<Record<string, Level['format']>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  i: 'lowerRoman',
  أ: 'arabicAbjad',
};

/** What each level of numbered paragraphs looks like when no label says otherwise. Source: S91 (UN editorial rules). */
const usualLabels = ['1.', '(a)', '(i)'] as const;

/** The first label of each level of the numbered paragraphs, in order of the levels. */
export const firstLabels = (
  paragraphs: readonly Pick<PrintNumbered, 'level' | 'label'>[],
): readonly string[] =>
  usualLabels.map(
    (usual, index) => paragraphs.find(({ level }) => level === index)?.label ?? usual,
  );

/** A level that begins with this label and goes on from it: `(a)` counts in letters between brackets. */
function levelFrom(label: string, index: number): Level {
  const [, before, first, after] =
    /^([(. ]*)(1|a|i|أ)([). ]*)$/u.exec(label) ??
    /^([(. ]*)(1|a|i)([). ]*)$/u.exec(usualLabels[index] ?? '') ??
    [];
  return {
    format: firstNumbers[first ?? ''] ?? 'decimal',
    text: `${before ?? ''}%${index + 1}${after ?? ''}`,
    style: Object.values(numberedStyle)[index] ?? '',
  };
}

/** How far each level stands in, in twentieths of a point; the number hangs in front of it. */
const step = 425;
const paragraphStep = 567;

const definitions: { readonly [Kind in ListKind]: number } = {
  bullets: 0,
  numbers: 1,
  paragraphs: 2,
};

/**
 * The lists of the document: one with bullets, numbered ones that start each of their levels again at
 * one, and the numbering that runs on through the text, which counts as the labels of the tree do. The
 * lists are written here and not by docx, whose way of filling in list numbers also replaces text that
 * looks like one of its placeholders.
 */
export function numbering(
  lists: readonly WrittenList[],
  language: Language,
  labels: readonly string[],
): Part {
  const hasParagraphs = lists.some(({ kind }) => kind === 'paragraphs');
  return part(
    'word/numbering.xml',
    `<w:numbering xmlns:w="${wordNamespace}">` +
      definition(definitions.bullets, bullets, step) +
      definition(definitions.numbers, numbersFor(language), step) +
      (hasParagraphs
        ? definition(definitions.paragraphs, labels.map(levelFrom), paragraphStep)
        : '') +
      `${lists.map(list).join('')}</w:numbering>`,
  );
}

const definition = (id: number, levels: readonly Level[], indent: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
  `${levels.map((level, index) => levelXml(level, index, indent)).join('')}</w:abstractNum>`;

const levelXml = ({ format, text, style }: Level, index: number, indent: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
  `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent * (index + 1)}" w:hanging="${indent}"/></w:pPr></w:lvl>`;

const list = ({ number, kind }: WrittenList): string =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${definitions[kind]}"/>` +
  `${kind === 'numbers' ? [0, 1, 2].map(restart).join('') : ''}</w:num>`;

const restart = (index: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="1"/></w:lvlOverride>`;
