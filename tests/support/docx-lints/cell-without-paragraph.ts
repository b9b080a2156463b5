import { storyParts, type DocxLint } from './docx-parts.ts';
import { within, type XmlElement } from './xml-tree.ts';

/** Word refuses a table cell that does not end with a paragraph, and a row or table without cells. */
export const cellWithoutParagraph: DocxLint = (parts) =>
  storyParts(parts).flatMap(([name, root]) => [
    ...within(root, 'w:tc')
      .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
      .map(() => `${name}: a cell does not end with a paragraph`),
    ...within(root, 'w:tbl').flatMap((table) => {
      const columns = within(table, 'w:gridCol').length;
      const rows = table.children.filter((child) => child.name === 'w:tr');
      return [
        ...(rows.length === 0 || columns === 0 ? [`${name}: a table has no rows or columns`] : []),
        ...rows
          .filter((row) => coveredBy(row) !== columns)
          .map(() => `${name}: the cells of a row do not cover each column once`),
      ];
    }),
  ]);

/** How many columns the cells of a row cover together. */
const coveredBy = (row: XmlElement): number =>
  row.children
    .filter((cell) => cell.name === 'w:tc')
    .reduce(
      (sum, cell) => sum + Number(within(cell, 'w:gridSpan')[0]?.attributes.get('val') ?? 1),
      0,
    );
