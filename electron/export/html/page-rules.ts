import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { cleanText } from '../text/clean-text.ts';
import { pagePieces } from '../text/page-pieces.ts';

/** The margins of the printed page: the marking at the top and the foot, the page number with its words. */
export function pageRules({ language, marking, pageWords }: PrintTree): string {
  const [start, end] = language === 'ar' ? ['right', 'left'] : ['left', 'right'];
  const number = pagePieces(pageWords).map((piece) => {
    switch (piece.kind) {
      case 'words':
        return cssString(piece.text);
      case 'page':
        return 'counter(page)';
      case 'pages':
        return 'counter(pages)';
    }
  });
  const look = 'font: 9pt Cambria, Caladea, Georgia, serif; color: #4a5563;';
  const box = (name: string, content: string): string =>
    content === '' || content === '""' ? '' : `@${name} { content: ${content}; ${look} }\n`;
  return (
    '@page {\n' +
    box(`top-${end}`, cssString(marking)) +
    box(`bottom-${start}`, cssString(marking)) +
    box(`bottom-${end}`, number.join(' ')) +
    '}\n'
  );
}

/** Text as a string of CSS: everything but letters, figures and spaces by its number, so that nothing ends the string or the sheet. */
const cssString = (text: string): string =>
  `"${cleanText(text).replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
