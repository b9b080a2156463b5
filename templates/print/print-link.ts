import type { Link } from '../model/blocks/inline.ts';
import { inBrackets } from './in-brackets.ts';
import { printWords } from './print-words.ts';
import type { PrintLink } from './print-tree.ts';

/** A link as it prints. Where only part of its words is optional, the brackets stand inside it. */
export function printLink({ href, words }: Link): PrintLink {
  const shown = words.filter(({ text }) => text !== '');
  const whole = shown.every(({ optional }) => optional);
  return {
    kind: 'link',
    href,
    content: inBrackets(
      shown.map((one) => ({ printed: printWords(one), optional: !whole && one.optional === true })),
    ),
  };
}
