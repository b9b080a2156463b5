import type { Block } from '../../../templates/model/blocks/block.ts';
import type { ContentId, MakeId } from '../../../templates/model/ids.ts';
import { linesOfText } from '../behaviour/lines-of-text.ts';
import type { Pasted } from './blocks-from-html.ts';
import { cleanerFor } from './clean-text.ts';
import { sharesOf } from './column-shares.ts';
import { newTally, type Tally } from './paste-report.ts';

/**
 * The blocks in plain text: a paragraph for each line, or a table where tabs part at least two rows into the
 * same two or more columns.
 */
export function blocksFromText(text: string, makeId: MakeId): Pasted {
  const tally = newTally();
  const table = tableOfText(text, makeId, tally);
  const blocks = table ? [table] : paragraphsOf(text, makeId, tally);
  return {
    blocks,
    pictures: [],
    report: {
      paragraphs: table ? 0 : blocks.length,
      tables: table ? 1 : 0,
      footnotes: 0,
      pictures: 0,
      changes: tally.changes(),
    },
  };
}

const paragraphsOf = (text: string, makeId: MakeId, tally: Tally): Block[] =>
  linesOfText(text).flatMap((line) => {
    const clean = cleanerFor(line, tally)(line);
    return clean === ''
      ? []
      : [{ kind: 'paragraph' as const, id: makeId() as ContentId, content: [{ text: clean }] }];
  });

function tableOfText(text: string, makeId: MakeId, tally: Tally): Block | undefined {
  if (!text.includes('\t')) return undefined;
  const rows = text
    .split(/\r\n|[\n\r]/)
    .filter((line, index, lines) => line !== '' || index < lines.length - 1)
    .map((line) => line.split('\t'));
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || rows.length > 500 || columns < 2 || columns > 20) return undefined;
  if (rows.some((row) => row.length !== columns)) return undefined;
  return {
    kind: 'table',
    id: makeId() as ContentId,
    header: false,
    columns: sharesOf(Array.from({ length: columns }, () => 1)),
    rows: rows.map((cells) => ({
      id: makeId() as ContentId,
      cells: cells.map((cell) => {
        const words = cleanerFor(cell, tally)(cell).trim();
        return { content: words === '' ? [] : [{ text: words }] };
      }),
    })),
  };
}
