import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { pagePieces } from '../text/page-pieces.ts';
import { writeText } from './inlines/text.ts';
import { paragraph } from './markup/paragraph.ts';
import { runs } from './markup/run.ts';
import { element, type Xml } from './markup/xml.ts';
import { otherStyle } from './styles/style-ids.ts';
import type { Writing } from './writing.ts';

const words = (text: string, writing: Writing): readonly Xml[] =>
  writeText({ kind: 'text', text }, writing);

/** The header: the marking, or nothing where there is none. */
export const headerParagraph = ({ marking }: PrintTree, writing: Writing): Xml | undefined =>
  marking === '' ? undefined : paragraph(otherStyle.header, words(marking, writing), writing);

/** The footer: the marking at the start of the line, the page number with its words at the end. */
export function footerParagraph(
  { marking, pageWords }: PrintTree,
  pageCount: number,
  writing: Writing,
): Xml {
  const number = pagePieces(pageWords).flatMap((piece): readonly Xml[] => {
    switch (piece.kind) {
      case 'words':
        return words(piece.text, writing);
      case 'page':
        return [field('PAGE', 1, writing)];
      case 'pages':
        return [field('NUMPAGES', pageCount, writing)];
    }
  });
  return paragraph(
    otherStyle.footer,
    [...words(marking, writing), ...tab(writing), ...number],
    writing,
  );
}

/** A field that carries a result, for readers that show what is stored before they count for themselves. */
const field = (instruction: 'PAGE' | 'NUMPAGES', result: number, writing: Writing): Xml =>
  element(
    'w:fldSimple',
    { 'w:instr': ` ${instruction} ` },
    ...runs(String(result), { language: writing.language, rightToLeft: writing.rightToLeft }),
  );

const tab = ({ language, rightToLeft }: Writing): readonly Xml[] =>
  runs('\t', { language, rightToLeft });
