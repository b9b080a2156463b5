import { isList, isMembers } from '../change/json-kinds.ts';
import { sameJson } from '../change/same-json.ts';
import type { Inline } from '../model/blocks/inline.ts';
import { mergeMembers } from './merge-members.ts';
import { mergeWhole } from './merge-whole.ts';
import type { Sides } from './merge.ts';
import { contentOf, piecesOf } from './pieces.ts';
import { type Merging, noBase } from './merging.ts';
import type { Path } from './path.ts';

/**
 * Merges two blocks. Where a side made another kind of it, say a heading of a paragraph, what makes the
 * kind is one value and the words merge beside it. Some kinds are taken as one.
 */
export function mergeBlock(merging: Merging, path: Path, sides: Sides<unknown>): unknown {
  const { base, ours, theirs } = sides;
  if (!isMembers(ours) || !isMembers(theirs)) return mergeWhole(merging, path, sides);
  const blocks = isMembers(base) ? [base, ours, theirs] : [ours, theirs];
  if (blocks.every(({ kind }) => kind === ours['kind']))
    return isOne(blocks)
      ? mergeWhole(merging, path, { base: beforeBoth({ base, ours, theirs }), ours, theirs })
      : mergeMembers(merging, path, { base, ours, theirs });
  if (!blocks.every(({ content }) => isList(content))) return mergeWhole(merging, path, sides);
  const [our, their] = [apart(ours), apart(theirs)];
  const before = isMembers(base) ? apart(base) : { shape: noBase, content: noBase };
  const value = (name: 'shape' | 'content'): unknown =>
    merging.value(merging, [...path, name], {
      base: before[name],
      ours: our[name],
      theirs: their[name],
    });
  return { ...(value('shape') as object), content: value('content') };
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Blocks whose members mean something only together: a description is of its picture, consent is to just
 * these words, cells are of the columns they were made for, and nothing is known of what is newer.
 */
const isOne = ([first, ...others]: readonly Members[]): boolean =>
  ['voice', 'image', 'unknown'].includes(String(first?.['kind'])) ||
  (first?.['kind'] === 'table' &&
    others.some(({ columns }) => !sameJson(columns, first['columns'])));

/** What both began from. The same words in other stretches are no change: then it is that side itself. */
function beforeBoth({ base, ours, theirs }: Sides<unknown>): unknown {
  const [our, their] = [ours, theirs].map((side) => sameJson(joined(side), joined(base)));
  if (our === their) return base;
  return our ? ours : theirs;
}

const joined = (block: unknown): unknown =>
  isMembers(block) && isList(block['content'])
    ? { ...block, content: contentOf(piecesOf(block['content'] as readonly Inline[])) }
    : block;

const apart = ({ content, ...shape }: Members) => ({ shape, content });
