import type { Voice } from '../model/blocks/block.ts';
import { allAudiences } from '../pack/find.ts';
import type { CompileContext } from './print-context.ts';

/**
 * Why a voice stays behind; undefined where it may leave. Its evidence item says who may hear it. Without
 * one nobody has said that it may be heard at all, and it stays with the innermost circle.
 */
export function holdsBack(
  { evidence }: Voice,
  { evidence: items, gate, library }: Pick<CompileContext, 'evidence' | 'gate' | 'library'>,
): 'audience' | 'missing' | undefined {
  const item = evidence === undefined ? undefined : items.get(evidence);
  if (item) return gate(item.audience) ? undefined : 'audience';
  const innermost = allAudiences(library).at(-1);
  return innermost && gate(innermost.id) ? undefined : 'missing';
}
