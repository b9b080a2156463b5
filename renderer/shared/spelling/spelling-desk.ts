import type { Language } from '../../../templates/model/language.ts';
import { isRight } from './is-right.ts';
import { loadSpeller, type ReadDictionary } from './load-speller.ts';
import { misspeltIn } from './misspelt-in.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages.ts';
import type { Speller } from './speller.ts';

/** How many words are remembered as right or wrong; a long text has fewer different ones. */
const mostRemembered = 50_000;

/**
 * Answers questions about spelling. A dictionary is read when the first text in its language comes, once;
 * one that cannot be read is said once, and its language is then right as it stands.
 */
export function spellingDesk(
  read: ReadDictionary,
  say: (answer: SpellingAnswer) => void,
): (question: SpellingQuestion) => Promise<void> {
  const spellers = new Map<Language, Promise<Speller | undefined>>();
  let known: ReadonlySet<string> = new Set();
  let judged = new Map<string, boolean>();

  const spellerOf = (language: Language): Promise<Speller | undefined> => {
    const made =
      spellers.get(language) ??
      loadSpeller(language, read).catch(() => {
        say({ kind: 'no-dictionary', language });
        return undefined;
      });
    spellers.set(language, made);
    return made;
  };

  const judge = (word: string, language: Language, speller: Speller): boolean => {
    const key = `${language} ${word}`;
    const before = judged.get(key);
    if (before !== undefined) return before;
    if (judged.size >= mostRemembered) judged = new Map();
    const right = isRight(word, language, speller, known);
    judged.set(key, right);
    return right;
  };

  return async (question) => {
    switch (question.kind) {
      case 'known':
        known = new Set(question.words.map((word) => word.toLowerCase()));
        judged = new Map();
        return;
      case 'check': {
        const used = languagesOf(question);
        const ready = new Map<Language, Speller>();
        for (const language of used) {
          const speller = await spellerOf(language);
          if (speller) ready.set(language, speller);
        }
        say({
          kind: 'checked',
          number: question.number,
          blocks: question.blocks.map((block) => [
            block.id,
            misspeltIn(block, question.language, (word, language) => {
              const speller = ready.get(language);
              return speller === undefined || judge(word, language, speller);
            }),
          ]),
        });
        return;
      }
      case 'suggest': {
        const speller = await spellerOf(question.language);
        say({
          kind: 'suggested',
          number: question.number,
          words: speller?.suggest(question.word).slice(0, 6) ?? [],
        });
      }
    }
  };
}

/** The languages whose words stand in the blocks. */
function languagesOf({
  blocks,
  language,
}: Extract<SpellingQuestion, { kind: 'check' }>): ReadonlySet<Language> {
  const used = new Set<Language>();
  for (const block of blocks)
    misspeltIn(block, language, (_word, spoken) => {
      used.add(spoken);
      return true;
    });
  return used;
}
