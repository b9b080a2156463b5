import type { BlockKind } from '../../model/blocks/block.ts';
import { languages, type Language } from '../../model/language.ts';
import type { Stretch } from '../block-text.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';
import { sentencesOfRun, type Sentence } from '../sentences.ts';
import { symbolsOfRun } from '../symbols-of-run.ts';
import { wholeWords } from '../whole-words.ts';
import { figureWords, harmWords, superlatives } from '../words/claim-words.ts';

/** Blocks in which the writer states facts; asks, headings and words of others claim nothing. */
const claiming: ReadonlySet<BlockKind> = new Set(['paragraph', 'numbered', 'item', 'table']);

interface Patterns {
  readonly figure: RegExp;
  readonly harm: RegExp;
  readonly superlative: RegExp;
}

/** Letters that make one word with a figure; Chinese ones do not. */
const letter = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`;

const patternsOf = (language: Language): Patterns => ({
  figure: new RegExp(
    [
      String.raw`(?<![${letter}\p{N}.,/-])\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\p{N})`,
      String.raw`(?<![${letter}\p{N}.,/-])\d+(?:[.,]\d+)?(?![${letter}\p{N}/-])`,
      wholeWords(figureWords[language], language).source,
    ].join('|'),
    'giu',
  ),
  harm: wholeWords(harmWords[language], language),
  superlative: wholeWords(superlatives[language], language),
});

const patterns = Object.fromEntries(languages.map((tag) => [tag, patternsOf(tag)])) as {
  readonly [Tag in Language]: Patterns;
};

/** How far a figure may stand from what it counts, in letters. */
const reach = 60;

/**
 * A figure of harm, or a claim beyond all others, has a source in its sentence: an evidence mark, a
 * citation, a footnote or a link. One finding a sentence and kind.
 */
export const claimSourced: BlockRule = (block, { runs }, setting) =>
  claiming.has(block.kind)
    ? runs.flatMap((run) => {
        if (!run.stretches.some(mayClaim)) return [];
        const symbols = symbolsOfRun(run);
        return sentencesOfRun(run, setting.language).flatMap((sentence) => {
          if (sentence.sourced || symbols.some((symbol) => isWithin(symbol, sentence))) return [];
          const at = (found: Found) => ({
            run: run.run,
            start: sentence.start + found.start,
            end: sentence.start + found.end,
          });
          const figure = figureIn(sentence);
          const superlative = superlativeIn(sentence);
          return [
            ...(figure
              ? [
                  foundAt(
                    setting,
                    block,
                    'figure-unsourced',
                    at(figure),
                    { words: figure.words },
                    undefined,
                    'warning',
                  ),
                ]
              : []),
            ...(superlative
              ? [
                  foundAt(setting, block, 'superlative-unsourced', at(superlative), {
                    words: superlative.words,
                  }),
                ]
              : []),
          ];
        });
      })
    : [];

/** A quick look at a whole stretch, so that most are never taken apart into sentences. */
const mayClaim = ({ text, language }: Stretch): boolean => {
  const { superlative, harm } = patterns[language];
  return text.search(superlative) >= 0 || text.search(harm) >= 0;
};

const isWithin = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && one.end > other.start;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const foundOf = (match: RegExpExecArray): Found => ({
  start: match.index,
  end: match.index + match[0].length,
  words: match[0],
});

const superlativeIn = ({ text, language }: Sentence): Found | undefined => {
  const [match] = text.matchAll(patterns[language].superlative);
  return match && foundOf(match);
};

/** The first figure that has a word of harm near; the figure and the word are what is shown. */
function figureIn({ text, language }: Sentence): Found | undefined {
  const { figure, harm } = patterns[language];
  const harms = [...text.matchAll(harm)].map(foundOf);
  if (harms.length === 0) return undefined;
  for (const one of [...withoutDates(text).matchAll(figure)].map(foundOf)) {
    const near = harms.find(({ start, end }) =>
      start >= one.end ? start - one.end <= reach : one.start - end <= reach,
    );
    if (near) {
      const start = Math.min(one.start, near.start);
      const end = Math.max(one.end, near.end);
      return { start, end, words: text.slice(start, end) };
    }
  }
  return undefined;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|(?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)';

/** Figures that count nothing: days, years, numbers of resolutions, articles, paragraphs and meetings, ages. */
const notCounts = new RegExp(
  [
    String.raw`\d{1,2}(?:er|st|nd|rd|th)?\s+(?:${months})(?:\s+(?:de\s+)?\d{4})?`,
    String.raw`(?:${months})\s+\d{1,2}(?:,?\s+\d{4})?`,
    String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日`,
    String.raw`(?<![\p{N}.,])(?:19|20)\d{2}(?!\p{N}|[.,\u00a0\u202f]\d{3})`,
    String.raw`(?:resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\p{L}+|قرار|决议|articles?|artículos?|para(?:graph)?s?\.?|paragraphes?|párrafos?|No\.|n°|item|meeting|rule|chapter|section|annex)\s+\d[\d/]*(?:\s+\(\d{4}\))?`,
    String.raw`\d+\s*[:h]\s*\d{2}`,
  ].join('|'),
  'giu',
);

const withoutDates = (text: string): string =>
  text.replace(notCounts, (found) => ' '.repeat(found.length));
