import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, wordsLike } from '../../stretches-of.ts';

/**
 * Resolutions of the Council have their year in brackets, those of the Assembly since 1976 have none
 * (UN Editorial Manual, S95). A year that is missing is never made up.
 */
export const resolutionYear: BlockRule = (block, text, setting) => {
  if (isQuoted(block) || setting.house === 'none') return [];
  const council = wordsLike(
    text,
    /\b(?:Security Council resolution|Council resolution|UNSCR|resolution|résolution|resolución)[\s\u00A0](\d{3,4})(?![\d/]|[\s\u00A0]*\(\d{4}\))/gi,
    ['en', 'fr', 'es'],
  ).map(({ match, span }) =>
    foundAt(setting, block, 'resolution-year-missing', span, { words: match[0] }),
  );
  const assembly = wordsLike(
    text,
    /\b(?:resolution|résolution|resolución)[\s\u00A0]\d{2,3}\/\d{1,3}([\s\u00A0]*\((?:19|20)\d{2}\))/gi,
    ['en', 'fr', 'es'],
  ).map((found) => {
    const year = found.match[1] ?? '';
    const start = found.span.end - year.length;
    return foundAt(
      setting,
      block,
      'resolution-year-extra',
      { ...found.span, start },
      { words: found.match[0] },
      { to: '' },
    );
  });
  return [...council, ...assembly];
};
