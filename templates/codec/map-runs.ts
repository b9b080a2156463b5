import { isList, isMembers } from '../change/json-kinds.ts';
import { sameList } from './same-list.ts';

type Members = object;
type ChangeRun = (run: readonly unknown[]) => readonly unknown[];

/** The data of a block with each of its runs changed: its content, or that of a table's cells. The same data where none changes. */
export function mapRuns(block: Members, change: ChangeRun): Members {
  const { kind, rows } = block as Readonly<Record<string, unknown>>;
  if (kind !== 'table' || !isList(rows)) return withContent(block, change);
  const changed = sameList(rows, (row) => {
    const cells = isMembers(row) ? row['cells'] : undefined;
    if (!isMembers(row) || !isList(cells)) return row;
    const list = sameList(cells, (cell) => (isMembers(cell) ? withContent(cell, change) : cell));
    return list === cells ? row : { ...row, cells: list };
  });
  return changed === rows ? block : { ...block, rows: changed };
}

function withContent(holder: Members, change: ChangeRun): Members {
  const { content } = holder as Readonly<Record<string, unknown>>;
  if (!isList(content)) return holder;
  const changed = change(content);
  return changed === content ? holder : { ...holder, content: changed };
}
