import { heads, rowsOf } from '../../../templates/assess/checklist-shape.ts';
import type { Checklist, ChecklistItem } from '../../../templates/model/checklist.ts';
import type { ItemId } from '../../../templates/model/ids.ts';

/** The head that an item belongs to, itself if it is one; the first head for an unknown id. */
export function headOf(checklist: Checklist, item: ItemId | undefined): ChecklistItem | undefined {
  const all = heads(checklist);
  const found = checklist.items.find(({ id }) => id === item);
  return all.find(({ id }) => id === (found?.parent ?? found?.id)) ?? all[0];
}

/** The item one step further among a head and its rows; stays at either end. */
export function nextItem(checklist: Checklist, item: ItemId, step: 1 | -1): ItemId {
  const head = headOf(checklist, item);
  if (!head) return item;
  const line = [head, ...rowsOf(checklist, head.id)];
  const here = line.findIndex(({ id }) => id === item);
  return line[here + step]?.id ?? item;
}

/** The head one step further; stays at either end. */
export function nextHead(checklist: Checklist, item: ItemId, step: 1 | -1): ItemId {
  const all = heads(checklist);
  const here = all.findIndex(({ id }) => id === headOf(checklist, item)?.id);
  return all[here + step]?.id ?? item;
}
