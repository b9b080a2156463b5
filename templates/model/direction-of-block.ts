import type { Block } from './blocks/block.ts';
import { runsOfBlock } from './blocks/inlines-of-block.ts';
import { runText } from './blocks/run-text.ts';
import { directionOf, type Language } from './language.ts';
import { withoutSymbols } from '../symbols/symbols-in.ts';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const strong = /\p{L}/gu;

/**
 * The direction of a block: by hand first, else that of most of its letters, because one foreign name at
 * the start must not turn a paragraph. Letters of document symbols do not count; a tie goes to the language.
 */
export function directionOfBlock(block: Block, language: Language): 'ltr' | 'rtl' {
  if (block.direction) return block.direction;
  let [right, left] = [0, 0];
  for (const run of runsOfBlock(block))
    for (const [letter] of withoutSymbols(runText(run)).matchAll(strong)) {
      if (rightToLeft.test(letter)) right += 1;
      else left += 1;
    }
  if (right === left) return directionOf(language);
  return right > left ? 'rtl' : 'ltr';
}
