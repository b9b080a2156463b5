import { isWords } from '../../../model/blocks/inline.ts';
import { runsOfBlock } from '../../../model/blocks/inlines-of-block.ts';
import { runText } from '../../../model/blocks/run-text.ts';
import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';

/** Official documents have no bold for emphasis (UN Editorial Manual, S93). Headings, tables and whole paragraphs are no emphasis. */
export const emphasis: BlockRule = (block, _text, setting) => {
  if (setting.house !== 'un' || block.kind === 'heading' || block.kind === 'table') return [];
  return runsOfBlock(block).flatMap((run, number) => {
    const whole = runText(run).length;
    let at = 0;
    return run.flatMap((inline) => {
      const start = at;
      at += runText([inline]).length;
      const isBold = isWords(inline) && inline.bold === true && inline.text.trim() !== '';
      return isBold && at - start < whole
        ? [
            foundAt(
              setting,
              block,
              'emphasis-in-text',
              { run: number, start, end: at },
              {
                words: inline.text.trim(),
              },
            ),
          ]
        : [];
    });
  });
};
