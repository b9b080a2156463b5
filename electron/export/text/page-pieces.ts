/** A part of the words round the page number: words as they are, or one of the two numbers. */
export type PagePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'pages' };

const slots: Readonly<Record<string, PagePiece>> = {
  '{page}': { kind: 'page' },
  '{pages}': { kind: 'pages' },
};

/** Splits words such as `Page {page} of {pages}` round their two slots; other braces are words. */
export const pagePieces = (pageWords: string): readonly PagePiece[] =>
  pageWords
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => slots[piece] ?? { kind: 'words', text: piece });
