import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, spanOfGroup, wordsLike } from '../../stretches-of.ts';

/** "Per cent" in running text and % in tables (UN Editorial Manual, S92); the American houses write "percent". */
export const perCent: BlockRule = (block, text, setting) => {
  const { house } = setting;
  if (isQuoted(block) || house === 'none' || house === 'fr') return [];
  const isTable = block.kind === 'table';
  const word = house === 'us' ? 'percent' : 'per cent';
  const pattern = isTable
    ? /\d([\s\u00A0]*per ?cent)\b/gi
    : house === 'us'
      ? /\d[\s\u00A0]+(per cent)\b/gi
      : /\d([\s\u00A0]*%|[\s\u00A0]+percent\b)/gi;
  return wordsLike(text, pattern, ['en']).map((found) => {
    const to = isTable ? '%' : house === 'us' ? word : `\u00A0${word}`;
    return foundAt(
      setting,
      block,
      'per-cent',
      spanOfGroup(found, 1),
      { words: found.match[0], better: isTable ? '%' : word },
      { to },
    );
  });
};
