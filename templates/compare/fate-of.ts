import { sameJson } from '../change/same-json.ts';
import type { Fate } from '../model/comparison.ts';
import type { Aligned } from './align.ts';

/** How a thing fared, going by what `content` takes of it: what changed inside weighs more than where it stands. */
export function fateOf<Item>(
  aligned: Aligned<Item>,
  content: (item: Item) => unknown = (item) => item,
): Fate {
  if (aligned.in === 'after') return 'added';
  if (aligned.in === 'before') return 'removed';
  if (!sameJson(content(aligned.before), content(aligned.after))) return 'changed';
  return aligned.in === 'moved' ? 'moved' : 'same';
}

/** The earlier state of a thing, if there is one. */
export const earlier = <Item>(aligned: Aligned<Item>): Item | undefined =>
  aligned.in === 'after' ? undefined : aligned.before;

/** The later state of a thing, if there is one. */
export const later = <Item>(aligned: Aligned<Item>): Item | undefined =>
  aligned.in === 'before' ? undefined : aligned.after;

/** The thing as it is, or as it was if it is gone. */
export const present = <Item>(aligned: Aligned<Item>): Item =>
  aligned.in === 'before' ? aligned.before : aligned.after;
