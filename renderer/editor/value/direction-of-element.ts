import { Node } from 'slate';
import { directionOfBlock } from '../../../templates/model/direction-of-block.ts';
import { directionOf, type Language } from '../../../templates/model/language.ts';
import { isFixed } from './element-kinds.ts';
import { fromBlock } from './from-slate.ts';
import type { BlockElement } from './slate-types.ts';

type Direction = 'ltr' | 'rtl';

const known = new WeakMap<BlockElement, { readonly language: Language; readonly is: Direction }>();

/** The direction that a block runs in. Worked out once for each state of the block: Slate never changes one in place. */
export function directionOfElement(element: BlockElement, language: Language): Direction {
  const before = known.get(element);
  if (before?.language === language) return before.is;
  const is = isPlainlyLeftToRight(element, language)
    ? 'ltr'
    : directionOfBlock(fromBlock(element), language);
  known.set(element, { language, is });
  return is;
}

/** Every letter that is written from right to left is in one of these ranges, and some others are. */
const mayRunRight =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The common case without counting letters, which would cost at every key of a long paragraph. */
const isPlainlyLeftToRight = (element: BlockElement, language: Language): boolean =>
  element.direction === undefined &&
  directionOf(language) === 'ltr' &&
  !isFixed(element) &&
  !mayRunRight.test(Node.string(element));

/** The direction as an attribute: only where a block runs against its draft. */
export function ownDirection(element: BlockElement, language: Language): Direction | undefined {
  const is = directionOfElement(element, language);
  return is === directionOf(language) ? undefined : is;
}
