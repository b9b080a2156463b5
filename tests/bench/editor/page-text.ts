/** One block of the text that all editors of the benchmark hold, in words of its own. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item' | 'numbered' | 'paragraph'; readonly parts: readonly PagePart[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Words, bold words, or a chip that is one thing in the text. */
export type PagePart = { readonly words: string; readonly bold?: true } | { readonly chip: string };

const sentence =
  'Members of the Council heard that people in the north had fled for the third time this year, ';

/** Headings, paragraphs, numbered paragraphs and items; a table of 14 by 5 each 50 blocks, a chip in every third block. */
export const pageText = (count: number): readonly PageBlock[] =>
  Array.from({ length: count }, (_, index): PageBlock => {
    if (index % 50 === 49) return { kind: 'table', rows: tableRows(index) };
    if (index % 20 === 0) return { kind: 'heading', text: `Part ${index / 20 + 1}` };
    const parts: PagePart[] = [
      { words: sentence },
      { words: `at least ${index} of them`, bold: true },
      { words: ' on foot, as reported' },
    ];
    if (index % 3 === 0) parts.push({ words: ' in ' }, { chip: `S/2025/${100 + (index % 800)}` });
    parts.push({ words: '. They have asked for water, shelter and a way to come home.' });
    const kind = index % 7 === 3 ? 'item' : index % 5 === 2 ? 'numbered' : 'paragraph';
    return { kind, parts };
  });

const tableRows = (index: number): readonly (readonly string[])[] =>
  Array.from({ length: 14 }, (_, row) =>
    Array.from({ length: 5 }, (_, column) => `${index}.${row}.${column} households`),
  );
