import type { TextSpan } from '../../model/fix.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';
import { isQuoted } from '../stretches-of.ts';
import { symbolsOfRun } from '../symbols-of-run.ts';

/** Resolutions are named with their organ by the citation; words that would then stand twice go with the symbol. */
const resolutionBefore =
  /(?:(?:(?:UN |United Nations )?(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council) )?resolution|résolution|resolución|резолюци[яиюей]{1,2}|القرار|قرار) $/iu;

/** A symbol in plain words is offered as a citation, which follows the way that the text cites documents. Words of others stay as they are. */
export const symbolsCited: BlockRule = (block, { runs }, setting) =>
  (isQuoted(block) ? [] : runs).flatMap((whole) => {
    const { run, text, objects } = whole;
    return symbolsOfRun(whole)
      .filter(
        ({ start, end, series }) =>
          series !== 'press' &&
          !objects.some(
            (placed) => placed.inline.kind === 'link' && placed.start < end && placed.end > start,
          ),
      )
      .map(({ start, end, symbol, series }) => {
        const named = setting.citations === 'words' && series.includes('resolution');
        const before = named ? resolutionBefore.exec(text.slice(0, start))?.[0].length : undefined;
        const inBrackets =
          (setting.citations === 'brackets' || setting.citations === 'footnote') &&
          text[start - 1] === '(' &&
          text[end] === ')';
        const span: TextSpan = inBrackets
          ? { run, start: start - 1, end: end + 1 }
          : { run, start: start - (before ?? 0), end };
        return foundAt(setting, block, 'symbol-plain', span, { symbol }, { cite: symbol });
      });
  });
