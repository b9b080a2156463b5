import type { Block } from '../model/blocks/block.ts';
import { objectLetter } from '../model/blocks/run-text.ts';
import type { TextSpan } from '../model/fix.ts';
import type { Language } from '../model/language.ts';
import type { BlockText } from './block-text.ts';

/** A match of a pattern in the words of a block, with its place as findings give it. */
export interface FoundWords {
  readonly match: RegExpExecArray;
  readonly span: TextSpan;
  /** What stands before and after it in the same stretch, as far as any rule looks. */
  readonly before: string;
  readonly after: string;
}

/** Blocks whose words are somebody else's, or the form's: how they are written is not the writer's to change. */
export const isQuoted = ({ kind }: Block): boolean =>
  kind === 'quotation' || kind === 'voice' || kind === 'boilerplate' || kind === 'attribution';

/** How far a rule looks round what it found, in letters: further than a sentence is long. */
const reach = 400;

/** The letters before a place; where more stand before them, a letter that begins nothing says so. */
const near = (text: string, from: number, to: number): string =>
  from <= 0 ? text.slice(0, to) : objectLetter + text.slice(from, to);

/** Every place where the pattern, which must be global, is found in words of these languages. */
export function wordsLike(
  text: BlockText,
  pattern: RegExp,
  languages: readonly Language[] | 'any',
): readonly FoundWords[] {
  return text.runs.flatMap(({ run, stretches }) =>
    stretches
      .filter(({ language }) => languages === 'any' || languages.includes(language))
      .flatMap((stretch) =>
        [...stretch.text.matchAll(pattern)].map((match) => {
          const start = stretch.start + match.index;
          return {
            match,
            span: { run, start, end: start + match[0].length },
            before: near(stretch.text, match.index - reach, match.index),
            after: stretch.text.slice(
              match.index + match[0].length,
              match.index + match[0].length + reach,
            ),
          };
        }),
      ),
  );
}

/** The part of a match that a group holds, as a place of its own. */
export function spanOfGroup({ match, span }: FoundWords, group: number): TextSpan {
  const words = match[group] ?? '';
  const start = span.start + match[0].indexOf(words);
  return { run: span.run, start, end: start + words.length };
}
