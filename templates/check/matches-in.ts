import type { Block } from '../model/blocks/block.ts';
import type { TextSpan } from '../model/fix.ts';
import { isLanguage, type Language } from '../model/language.ts';
import { textOfBlock } from './block-text.ts';
import { perBlock } from './per-block.ts';
import { sentencesOfRun } from './sentences.ts';
import { wholeWords } from './whole-words.ts';

/** Words found in a block, with the sentence that they stand in. */
export interface Match {
  readonly span: TextSpan;
  readonly words: string;
  readonly sentence: string;
}

/**
 * Finds phrases (patterns, as wholes, in any case) in blocks and remembers where: only blocks that changed are
 * read again. `language` says how words begin and end.
 */
export function phraseFinder(): (
  phrases: readonly string[],
  language: Language,
) => (block: Block) => readonly Match[] {
  let last: { readonly question: string; readonly pattern: RegExp } | undefined;
  const find = perBlock((block, question): readonly Match[] => {
    const tag = question.slice(0, 2);
    const language = isLanguage(tag) ? tag : 'en';
    if (last?.question !== question)
      last = { question, pattern: wholeWords(question.slice(3).split('\n'), language) };
    const { pattern } = last;
    return textOfBlock(block, language).runs.flatMap((run) => {
      const found = [...run.text.matchAll(pattern)];
      if (found.length === 0) return [];
      const sentences = sentencesOfRun(run, language);
      return found.map((match) => ({
        span: { run: run.run, start: match.index, end: match.index + match[0].length },
        words: match[0],
        sentence:
          sentences.find(({ start, end }) => start <= match.index && match.index < end)?.text ?? '',
      }));
    });
  });
  return (phrases, language) => {
    if (phrases.length === 0) return () => [];
    // Asked about every block of a text, so that it is put together once.
    const question = `${language} ${phrases.join('\n')}`;
    return (block) => find(block, question);
  };
}
