import { typefaces, type Typeface } from '../styles/fonts.ts';
import { escapeXml } from '../markup/xml.ts';
import { part, wordNamespace, type Part } from './part.ts';

/** The typefaces of the styles with what may stand in for them. */
export const fontTable = (): Part =>
  part(
    'word/fontTable.xml',
    `<w:fonts xmlns:w="${wordNamespace}">${Object.values(typefaces).map(font).join('')}</w:fonts>`,
  );

const font = ({ name, instead, family, panose }: Typeface): string =>
  `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(instead.join(','))}"/>` +
  (panose ? `<w:panose1 w:val="${panose}"/>` : '') +
  `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
