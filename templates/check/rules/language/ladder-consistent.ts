import type { Block } from '../../../model/blocks/block.ts';
import { isWritten } from '../../../model/blocks/block.ts';
import { runText } from '../../../model/blocks/run-text.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Language } from '../../../model/language.ts';
import type { Ladder } from '../../../model/pack.ts';
import { isQuoted } from '../../stretches-of.ts';
import type { DraftRule } from '../../rule.ts';

/** A verb of a ladder where it stands, with the words that say what it is about. */
interface Step {
  readonly ladder: string;
  readonly rung: number;
  readonly verb: string;
  readonly block: Block;
  readonly start: number;
  readonly about: ReadonlySet<string>;
}

/** From so many rungs apart on, two verbs about the same thing no longer sound like one voice. */
const apart = 2;

/** How many words two sentences must have in common to be about the same thing. */
const alike = 2;

/**
 * A text that condemns an act in one sentence and notes it in another speaks with two voices. What a
 * sentence is about is told by its longer words; a person judges. Ladders come from the packs.
 */
export const ladderConsistent: DraftRule = ({ draft, library }) => {
  const ladders = library.packs.flatMap(({ phrases }) => phrases.ladders);
  const steps = draft.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => isWritten(block) && !isQuoted(block))
    .flatMap((block) => stepsIn(block, ladders, draft.language));
  const told = new Set<Block>();
  return steps.flatMap((step, index): readonly Finding[] => {
    const stronger = steps.slice(0, index).find((other) => clash(other, step));
    if (!stronger || told.has(step.block)) return [];
    told.add(step.block);
    return [
      {
        code: 'ladder-inconsistent',
        severity: 'note',
        where: {
          in: 'block',
          draft: draft.id,
          block: step.block.id,
          span: { run: 0, start: step.start, end: step.start + step.verb.length },
        },
        values: { words: step.verb, other: stronger.verb },
      },
    ];
  });
};

const clash = (one: Step, other: Step): boolean =>
  one.ladder === other.ladder &&
  one.block !== other.block &&
  Math.abs(one.rung - other.rung) >= apart &&
  [...one.about].filter((word) => other.about.has(word)).length >= alike;

const found = new WeakMap<Block, { ladders: readonly Ladder[]; steps: readonly Step[] }>();

/** What was found in a block holds as long as the block is the same object. */
function stepsIn(block: Block, ladders: readonly Ladder[], language: Language): readonly Step[] {
  if (!('content' in block)) return [];
  const known = found.get(block);
  if (
    known?.ladders.length === ladders.length &&
    known.ladders.every((one, at) => one === ladders[at])
  )
    return known.steps;
  const text = runText(block.content).toLowerCase();
  const steps = sentencesOf(text).flatMap(({ sentence, start }) =>
    ladders.flatMap(({ id, rungs }) => {
      // The longest form wins, so that "strongly condemn" is not heard as "condemn".
      const heard = rungs
        .flatMap(({ forms }, rung) => (forms[language] ?? []).map((form) => ({ form, rung })))
        .sort((one, other) => other.form.length - one.form.length)
        .flatMap(({ form, rung }) => {
          const at = placeOf(sentence, form);
          return at < 0 ? [] : [{ form, rung, at }];
        })[0];
      return heard
        ? [
            {
              ladder: id,
              rung: heard.rung,
              verb: heard.form,
              block,
              start: start + heard.at,
              about: subjectOf(sentence, heard.form),
            },
          ]
        : [];
    }),
  );
  found.set(block, { ladders, steps });
  return steps;
}

const sentencesOf = (text: string): readonly { sentence: string; start: number }[] =>
  [...text.matchAll(/[^.!?؟。]+/gu)].map(({ 0: sentence, index }) => ({ sentence, start: index }));

/** Where a form stands as whole words; -1 where it does not. */
function placeOf(sentence: string, form: string): number {
  for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
    const [before, after] = [sentence[at - 1] ?? ' ', sentence[at + form.length] ?? ' '];
    if (!/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}]/u.test(after)) return at;
  }
  return -1;
}

/** The longer words of a sentence, cut to their stems, without the verb itself. */
const subjectOf = (sentence: string, verb: string): ReadonlySet<string> =>
  new Set(
    (sentence.replace(verb, ' ').match(/[\p{L}\p{M}]{5,}/gu) ?? []).map((word) => word.slice(0, 6)),
  );
