import type { PrintTree } from '../../../../templates/print/print-tree.ts';
import { cleanText } from '../../text/clean-text.ts';
import { wordLanguage } from '../language-tags.ts';
import { escapeXml } from '../markup/xml.ts';
import { part, type Part } from './part.ts';

/**
 * The document's properties: title, subject, author and language, each only where there is one. When
 * it was made, changed and by whom is not said, so that the same tree gives the same bytes and nobody
 * is named who did not ask for it.
 */
export const coreProperties = ({ title, subject, author, language }: PrintTree): Part =>
  part(
    'docProps/core.xml',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      property('dc:title', title) +
      property('dc:subject', subject) +
      property('dc:creator', author) +
      property('dc:language', wordLanguage[language]) +
      '</cp:coreProperties>',
  );

const property = (name: string, value: string): string => {
  const text = cleanText(value).trim();
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
};
