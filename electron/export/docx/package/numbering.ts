import type { Language } from '../../../../templates/model/language.ts';
import { part, wordNamespace, type Part } from './part.ts';

interface Level {
  readonly format: 'bullet' | 'decimal' | 'lowerLetter' | 'lowerRoman' | 'arabicAlpha';
  readonly text: string;
}

const bullets: readonly Level[] = ['•', '–', '•'].map((text) => ({ format: 'bullet', text }));
const numbersFor = (language: Language): readonly Level[] => [
  { format: 'decimal', text: '%1.' },
  { format: language === 'ar' ? 'arabicAlpha' : 'lowerLetter', text: '(%2)' },
  { format: language === 'ar' ? 'decimal' : 'lowerRoman', text: '(%3)' },
];

/** How far each level stands in, in twentieths of a point; the number hangs in front of it. */
const step = 425;

/**
 * The lists of the document. All bulleted lists are list 1; every other list is numbered and starts
 * each of its levels again at one. The lists are written here and not by docx, whose way of filling in
 * list numbers also replaces text that looks like one of its placeholders.
 */
export const numbering = (numbered: readonly number[], language: Language): Part =>
  part(
    'word/numbering.xml',
    `<w:numbering xmlns:w="${wordNamespace}">${definition(0, bullets)}${definition(1, numbersFor(language))}` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbered.map(list).join('')}</w:numbering>`,
  );

const definition = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
  `${levels.map(level).join('')}</w:abstractNum>`;

const level = ({ format, text }: Level, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${step * (index + 1)}" w:hanging="${step}"/></w:pPr></w:lvl>`;

const list = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${[0, 1, 2].map(restart).join('')}</w:num>`;

const restart = (index: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="1"/></w:lvlOverride>`;
