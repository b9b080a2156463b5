import { beforeAll, describe, expect, test } from 'vitest';

import { docxFromTree } from '../../electron/export/docx/docx-from-tree.ts';
import { cellWithoutParagraph } from '../support/docx-lints/cell-without-paragraph.ts';
import { danglingReferences } from '../support/docx-lints/dangling-references.ts';
import { directFormatting } from '../support/docx-lints/direct-formatting.ts';
import { docxParts, type DocxLint } from '../support/docx-lints/docx-parts.ts';
import { duplicateIds } from '../support/docx-lints/duplicate-ids.ts';
import { fieldWithoutResult } from '../support/docx-lints/field-without-result.ts';
import { orphanParts } from '../support/docx-lints/orphan-parts.ts';
import { runWithoutLanguage } from '../support/docx-lints/run-without-language.ts';
import { tamper } from '../support/docx-lints/tamper.ts';
import { validateDocx } from '../support/docx-lints/validate-docx.ts';
import { everythingEnglish } from '../support/print-trees/everything-english.ts';
import { statementEnglish } from '../support/print-trees/statement-english.ts';

const body = 'word/document.xml';
let good: Uint8Array;
let full: Uint8Array;

beforeAll(async () => {
  good = await docxFromTree(statementEnglish);
  full = await docxFromTree(everythingEnglish);
});

interface Defect {
  readonly lint: DocxLint;
  /** The file with every kind, where the plain one does not hold what is spoiled. */
  readonly file?: 'full';
  readonly part: string;
  readonly from: RegExp | string;
  readonly to: string;
}

const defects: Readonly<Record<string, Defect>> = {
  'a cell without a paragraph': {
    lint: cellWithoutParagraph,
    part: body,
    from: /(<w:tc><w:tcPr>.*?<\/w:tcPr>).*?(<\/w:tc>)/,
    to: '$1$2',
  },
  'a row with a cell too few': {
    lint: cellWithoutParagraph,
    part: body,
    from: /<w:tc>.*?<\/w:tc>/,
    to: '',
  },
  'a simple field without a result': {
    lint: fieldWithoutResult,
    part: 'word/footer1.xml',
    from: /(<w:fldSimple w:instr=" PAGE ">).*?(<\/w:fldSimple>)/,
    to: '$1$2',
  },
  'a complex field without a result': {
    lint: fieldWithoutResult,
    part: 'word/footer1.xml',
    from: '</w:p>',
    to: '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  },
  'a part that nothing leads to': {
    lint: orphanParts,
    part: 'word/_rels/document.xml.rels',
    from: /<Relationship [^>]*header1\.xml"\/>/,
    to: '',
  },
  'a part without a type': {
    lint: orphanParts,
    part: '[Content_Types].xml',
    from: /<Default [^>]*Extension="xml"\/>|<Override [^>]*\/word\/theme\/theme1\.xml"\/>/g,
    to: '',
  },
  'two bookmarks of one name': {
    lint: duplicateIds,
    part: body,
    from: 'w:name="_c_vote_1"',
    to: 'w:name="_c_opening_1"',
  },
  'a bookmark that does not end': {
    lint: duplicateIds,
    part: body,
    from: /<w:bookmarkEnd [^>]*\/>/,
    to: '',
  },
  'a list that does not exist': {
    lint: danglingReferences,
    part: body,
    from: /<w:numId w:val="2"\/>/,
    to: '<w:numId w:val="99"/>',
  },
  'a link that leads nowhere': {
    lint: danglingReferences,
    part: 'word/_rels/document.xml.rels',
    from: 'Id="rIdLink1"',
    to: 'Id="rIdLink9"',
  },
  'a pointer to a bookmark that does not exist': {
    lint: danglingReferences,
    file: 'full',
    part: body,
    from: 'w:anchor="_c_t_1"',
    to: 'w:anchor="_c_t_9"',
  },
  'a field for a bookmark that does not exist': {
    lint: danglingReferences,
    file: 'full',
    part: body,
    from: ' REF _c_p_2 ',
    to: ' REF _c_p_9 ',
  },
  'a note that is not written': {
    lint: danglingReferences,
    file: 'full',
    part: 'word/footnotes.xml',
    from: /<w:footnote w:id="2">.*?<\/w:footnote>/,
    to: '',
  },
  'a picture that is not there': {
    lint: danglingReferences,
    file: 'full',
    part: body,
    from: 'r:embed="rIdImage1"',
    to: 'r:embed="rIdImage9"',
  },
  'two notes of one number': {
    lint: duplicateIds,
    file: 'full',
    part: 'word/footnotes.xml',
    from: '<w:footnote w:id="2">',
    to: '<w:footnote w:id="1">',
  },
  'a joined cell that covers a column too few': {
    lint: cellWithoutParagraph,
    file: 'full',
    part: body,
    from: '<w:gridSpan w:val="3"/>',
    to: '<w:gridSpan w:val="2"/>',
  },
  'a style that does not exist': {
    lint: danglingReferences,
    part: body,
    from: '<w:pStyle w:val="Salutation"/>',
    to: '<w:pStyle w:val="Greeting"/>',
  },
  'a font set by hand': {
    lint: directFormatting,
    part: body,
    from: '<w:rPr>',
    to: '<w:rPr><w:sz w:val="40"/>',
  },
  'a paragraph without a style': {
    lint: directFormatting,
    part: body,
    from: '<w:pStyle w:val="BodyText"/>',
    to: '',
  },
  'a run without a language': {
    lint: runWithoutLanguage,
    part: body,
    from: '<w:lang w:val="en-GB"/>',
    to: '',
  },
};

describe('a planted defect is reported', () => {
  test.each(Object.entries(defects))('%s', (_, { lint, file, part, from, to }) => {
    const whole = file === 'full' ? full : good;
    expect(lint(docxParts(whole))).toEqual([]);
    const bad = tamper(whole, part, (xml) => xml.replace(from, to));
    expect(lint(docxParts(bad))).not.toEqual([]);
  });

  test('an element out of order, by the Open XML SDK', async () => {
    const bad = tamper(good, body, (xml) =>
      xml.replace('<w:cantSplit/><w:tblHeader/>', '<w:sz w:val="2"/><w:tblHeader/>'),
    );
    expect(await validateDocx(bad)).not.toEqual([]);
  });
});
