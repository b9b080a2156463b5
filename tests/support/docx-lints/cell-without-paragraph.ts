import { storyParts, type DocxLint } from './docx-parts.ts';
import { within } from './xml-tree.ts';

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
          .filter((row) => row.children.filter((cell) => cell.name === 'w:tc').length !== columns)
          .map(() => `${name}: a row does not have a cell for each column`),
      ];
    }),
  ]);
