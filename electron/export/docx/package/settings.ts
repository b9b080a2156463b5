import type { Language } from '../../../../templates/model/language.ts';
import { documentLanguages } from '../language-tags.ts';
import { part, wordNamespace, type Part } from './part.ts';

/** Word 2013 and later lay the file out in full mode, with no "compatibility mode" in the title bar. */
const compatibility = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
] as const;

/** The settings of the document. Fields are not updated on opening: that would ask the reader a question. */
export function settings(language: Language): Part {
  const { value, eastAsia, bidirectional } = documentLanguages(language);
  return part(
    'word/settings.xml',
    `<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
      `<w:characterSpacingControl w:val="doNotCompress"/><w:compat>${compatibility.map(setting).join('')}</w:compat>` +
      `<w:themeFontLang w:val="${value}" w:eastAsia="${eastAsia}" w:bidi="${bidirectional}"/></w:settings>`,
  );
}

const setting = ([name, value]: (typeof compatibility)[number]): string =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
