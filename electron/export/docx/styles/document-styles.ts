import { DocumentDefaults, type IStylesOptions } from 'docx';

import { directionOf, type Language } from '../../../../templates/model/language.ts';
import { documentLanguages } from '../language-tags.ts';
import { docxComponent, element, flag, holding, valued } from '../markup/xml.ts';
import type { Page } from '../page.ts';
import { characterStyles } from './character-styles.ts';
import { typefaces } from './fonts.ts';
import { size } from './measure.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { otherStyle } from './style-ids.ts';
import { tableStyles } from './table-styles.ts';

const fonts = {
  ascii: typefaces.text.name,
  hAnsi: typefaces.text.name,
  eastAsia: typefaces.chinese.name,
  cs: typefaces.arabic.name,
};

const defaultCharacters = element(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  valued('w:name', 'Default Paragraph Font'),
  valued('w:uiPriority', 1),
  flag('w:semiHidden'),
  flag('w:unhideWhenUsed'),
);

/** docx's options for styles have no word for a page break, so this paragraph style is written as it is. */
const pageBreak = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': otherStyle.pageBreak },
  valued('w:name', 'Page Break'),
  valued('w:basedOn', otherStyle.normal),
  holding('w:pPr', [
    flag('w:pageBreakBefore'),
    element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
  ]),
  holding('w:rPr', [valued('w:sz', 2), valued('w:szCs', 2)]),
);

/** Keeps the hundreds of styles that Word invents out of the way of the ones that the document uses. */
const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
  'w:count': 376,
});

/** The styles of a document in this language on this paper; docx's own default styles stay out. */
export const documentStyles = (language: Language, page: Page): IStylesOptions => ({
  importedStyles: [
    new DocumentDefaults({
      run: { font: fonts, ...size(12), language: documentLanguages(language) },
    }),
    docxComponent(latentStyles),
    docxComponent(defaultCharacters),
    docxComponent(pageBreak),
    ...tableStyles.map(docxComponent),
  ],
  paragraphStyles: paragraphStyles({
    page,
    slanted: directionOf(language) === 'ltr' && language !== 'zh',
  }),
  characterStyles,
});
