import { objectLetter } from '../../../templates/model/blocks/run-text.ts';
import type { Section } from '../../../templates/model/draft.ts';
import type { TextSpan } from '../../../templates/model/fix.ts';
import { ok, type Result } from '../../../templates/model/result.ts';
import { findPattern } from './find-pattern.ts';
import type { FindQuery, Hit, SpanInBlock } from './find-query.ts';
import { runTexts, type RunText } from './run-texts.ts';

/**
 * Every place of a text that a query finds, in reading order. Hits do not overlap, are never empty, never
 * reach over something that is no words, and count whole words as the script writes them.
 */
export const findIn = (
  sections: readonly Section[],
  query: FindQuery,
): Result<readonly Hit[], 'bad-pattern'> => findInTexts(runTexts(sections), query);

/** The same over the words alone, as a thread of its own is given them. */
export function findInTexts(
  texts: readonly RunText[],
  query: FindQuery,
): Result<readonly Hit[], 'bad-pattern'> {
  if (query.text === '') return ok([]);
  const pattern = findPattern(query);
  if (!pattern.ok) return pattern;
  const isWithin = insideOf(query.within);
  const hits: Hit[] = [];
  for (const { block, run, text } of texts) {
    let from = 0;
    for (const piece of text.split(objectLetter)) {
      for (const match of piece.matchAll(pattern.value)) {
        const [found, ...groups] = match;
        if (found === '') continue;
        const span: TextSpan = {
          run,
          start: from + match.index,
          end: from + match.index + found.length,
        };
        if (isWithin({ block, span }))
          hits.push({ block, span, text: found, ...(query.regex ? { groups } : {}) });
      }
      from += piece.length + objectLetter.length;
    }
  }
  return ok(hits);
}

function insideOf(within: readonly SpanInBlock[] | undefined): (place: SpanInBlock) => boolean {
  if (!within) return () => true;
  const spans = new Map(within.map((one) => [`${one.block} ${one.span.run}`, one.span]));
  return ({ block, span }) => {
    const around = spans.get(`${block} ${span.run}`);
    return around !== undefined && around.start <= span.start && span.end <= around.end;
  };
}
