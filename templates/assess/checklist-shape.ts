import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import type { ItemId } from '../model/ids.ts';

/** The items that head their own table, in the checklist's order. */
export const heads = (checklist: Checklist): readonly ChecklistItem[] =>
  checklist.items.filter((item) => item.parent === undefined);

/** The rows under one head, in the checklist's order. */
export const rowsOf = (checklist: Checklist, head: ItemId): readonly ChecklistItem[] =>
  checklist.items.filter((item) => item.parent === head);

/** The item with this id, or with this verified or unverified number; undefined if there is none. */
export const findItem = (checklist: Checklist, idOrNumber: string): ChecklistItem | undefined =>
  checklist.items.find((item) => item.id === idOrNumber) ??
  checklist.items.find((item) => item.number === idOrNumber);
