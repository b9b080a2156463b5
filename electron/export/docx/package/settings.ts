import type { Language } from '../../../../templates/model/language.ts';
import { documentLanguages } from '../language-tags.ts';
import { separators } from './footnotes.ts';
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
export function settings(language: Language, hasFootnotes: boolean): Part {
  const { value, eastAsia, bidirectional } = documentLanguages(language);
  return part(
    'word/settings.xml',
    `<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
      `<w:characterSpacingControl w:val="doNotCompress"/>${hasFootnotes ? footnotes : ''}<w:compat>${compatibility.map(setting).join('')}</w:compat>` +
      `<w:themeFontLang w:val="${value}" w:eastAsia="${eastAsia}" w:bidi="${bidirectional}"/></w:settings>`,
  );
}

/** Notes are counted through the whole document and stand at the foot of their page. */
const footnotes =
  '<w:footnotePr><w:pos w:val="pageBottom"/><w:numFmt w:val="decimal"/><w:numRestart w:val="continuous"/>' +
  `${separators.map(({ number }) => `<w:footnote w:id="${number}"/>`).join('')}</w:footnotePr>`;

const setting = ([name, value]: (typeof compatibility)[number]): string =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
