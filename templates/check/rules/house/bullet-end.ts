import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';

/** Items of a list never end in a semicolon, and short ones have no stop (UN Editorial Manual, S91). */
export const bulletEnd: BlockRule = (block, text, setting) => {
  if (block.kind !== 'item' || block.list !== 'bullet' || setting.house !== 'un') return [];
  const [run] = text.runs;
  const end = run && /[;；؛]\s*$/u.exec(run.text);
  if (!run || !end) return [];
  return [
    foundAt(
      setting,
      block,
      'bullet-end',
      { run: 0, start: end.index, end: run.text.length },
      { words: run.text.slice(Math.max(0, end.index - 20), end.index + 1) },
      { to: '' },
    ),
  ];
};
