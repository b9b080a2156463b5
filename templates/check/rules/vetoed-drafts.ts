import { readSymbol } from '../../symbols/read-symbol.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';
import { sentencesOfRun } from '../sentences.ts';
import { symbolsOfRun } from '../symbols-of-run.ts';
import { draftWords, vetoWords } from '../words/veto-words.ts';
import { wholeWords } from '../whole-words.ts';

/** A Council draft that a sentence calls vetoed is in the register. A note: the register says until when it goes. */
export const vetoedDrafts: BlockRule = (block, { runs }, setting) =>
  runs.flatMap((run) => {
    const cited = [
      ...symbolsOfRun(run).filter(({ series }) => series === 'sc-document'),
      ...run.objects.flatMap(({ inline, start, end }) =>
        inline.kind === 'citation' && readSymbol(inline.symbol)?.series === 'sc-document'
          ? [{ start, end, symbol: inline.symbol }]
          : [],
      ),
    ].filter(({ symbol }) => !isKnown(symbol, setting.library.vetoes));
    if (cited.length === 0) return [];
    const sentences = sentencesOfRun(run, setting.language);
    return cited.flatMap(({ start, end, symbol }) => {
      const sentence = sentences.find((one) => one.start <= start && start < one.end);
      if (!sentence) return [];
      const { text, language } = sentence;
      const speaksOfVeto =
        text.search(wholeWords(vetoWords[language], language)) >= 0 &&
        text.search(wholeWords(draftWords[language], language)) >= 0;
      return speaksOfVeto
        ? [
            foundAt(
              setting,
              block,
              'symbol-not-vetoed',
              { run: run.run, start, end },
              { symbol, asOf: setting.library.vetoes.asOf },
            ),
          ]
        : [];
    });
  });

const isKnown = (
  symbol: string,
  { vetoes }: Parameters<BlockRule>[2]['library']['vetoes'],
): boolean => vetoes.some(({ draft }) => draft === symbol);
