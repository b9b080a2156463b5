import { words } from './print-parts.ts';
import type { PrintInline, PrintText } from './print-tree.ts';

/** Something printed, and whether it belongs to a passage that may be left out. */
export interface MaybeOptional<Printed> {
  readonly printed: Printed;
  readonly optional: boolean;
}

/** Puts square brackets round neighbours that are optional. The brackets are of the language of what stands beside them. */
export function inBrackets<Printed extends PrintInline>(
  pieces: readonly MaybeOptional<Printed>[],
): readonly (Printed | PrintText)[] {
  const content: (Printed | PrintText)[] = [];
  let last: Printed | undefined;
  for (const { printed, optional } of pieces) {
    if (optional && !last) content.push(bracket('[', printed));
    if (!optional && last) content.push(bracket(']', last));
    last = optional ? printed : undefined;
    content.push(printed);
  }
  if (last) content.push(bracket(']', last));
  return content;
}

const bracket = (sign: '[' | ']', beside: PrintInline): PrintText =>
  beside.kind === 'text' && beside.language
    ? { ...words(sign), language: beside.language }
    : words(sign);
