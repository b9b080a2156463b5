import type { Hit, SpanInBlock } from '../../../editor/find/find-query.ts';
import type { RunText } from '../../../editor/find/run-texts.ts';

/** The number of the first hit at or behind a place in reading order; the first of all where none is. */
export function firstFrom(
  hits: readonly Hit[],
  texts: readonly RunText[],
  place: SpanInBlock | undefined,
): number {
  if (!place) return 0;
  const order = new Map(texts.map(({ block, run }, index) => [`${block} ${run}`, index]));
  const orderOf = ({ block, span }: SpanInBlock): number => order.get(`${block} ${span.run}`) ?? -1;
  const from = orderOf(place);
  const index = hits.findIndex((hit) => {
    const at = orderOf(hit);
    return at > from || (at === from && hit.span.start >= place.span.start);
  });
  return Math.max(0, index);
}
