import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { Misspelling } from './misspelt-in.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages.ts';

/** Spelling on a thread of its own. What it says of a block holds as long as the block is the same object. */
export interface Spelling {
  /** Words that are right besides those of the dictionaries; everything is looked at anew. */
  readonly know: (words: readonly string[]) => void;
  /** Looks at the blocks that were not looked at before, then calls back; later calls overtake earlier ones. */
  readonly check: (blocks: readonly Block[], language: Language, done: () => void) => void;
  /** What is known of a block now. */
  readonly of: (block: Block) => readonly Misspelling[];
  readonly suggest: (word: string, language: Language) => Promise<readonly string[]>;
  readonly close: () => void;
}

type Send = (question: SpellingQuestion) => void;

/** How many blocks are asked about at once, so that a new question never waits for a whole book. */
const slice = 200;

/** Spelling over a thread that is given as a way to send and a way to listen. */
export function createSpelling(
  send: Send,
  listen: (heard: (answer: SpellingAnswer) => void) => void,
  close: () => void,
): Spelling {
  let found = new WeakMap<Block, readonly Misspelling[]>();
  const waiting = new Map<number, (answer: SpellingAnswer) => void>();
  let number = 0;
  let latest = 0;

  listen((answer) => {
    if (answer.kind === 'no-dictionary') return;
    const heard = waiting.get(answer.number);
    waiting.delete(answer.number);
    heard?.(answer);
  });

  const ask = (
    question: (number: number) => SpellingQuestion,
    heard: (answer: SpellingAnswer) => void,
  ): void => {
    number += 1;
    waiting.set(number, heard);
    send(question(number));
  };

  return {
    know: (words) => {
      found = new WeakMap();
      send({ kind: 'known', words });
    },
    check: (blocks, language, done) => {
      latest += 1;
      const turn = latest;
      const known = found;
      const fresh = blocks.filter((block) => !known.has(block));
      const next = (from: number): void => {
        const some = fresh.slice(from, from + slice);
        if (some.length === 0 || turn !== latest) {
          if (turn === latest) done();
          return;
        }
        ask(
          (asked) => ({ kind: 'check', number: asked, language, blocks: some }),
          (answer) => {
            if (answer.kind !== 'checked') return;
            for (const [index, block] of some.entries())
              known.set(block, answer.blocks[index]?.[1] ?? []);
            if (turn === latest) done();
            next(from + slice);
          },
        );
      };
      next(0);
    },
    of: (block) => found.get(block) ?? [],
    suggest: (word, language) =>
      new Promise((resolve) =>
        ask(
          (asked) => ({ kind: 'suggest', number: asked, word, language }),
          (answer) => resolve(answer.kind === 'suggested' ? answer.words : []),
        ),
      ),
    close: () => {
      waiting.clear();
      close();
    },
  };
}

/** Spelling on a new thread of this page. */
export function startSpelling(): Spelling {
  const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
  return createSpelling(
    (question) => worker.postMessage(question),
    (heard) =>
      worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => heard(data)),
    () => worker.terminate(),
  );
}
