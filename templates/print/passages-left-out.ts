import { isWords } from '../model/blocks/inline.ts';
import { inlinesOfBlock } from '../model/blocks/inlines-of-block.ts';
import type { Section } from '../model/draft.ts';
import type { CompileContext } from './print-context.ts';
import type { LeftOut } from './left-out.ts';
import { holdsBack } from './voice-gate.ts';

/** The voices that stay behind, each by its speaker, and how much a newer version wrote that cannot be printed. */
export function passagesLeftOut(
  printed: readonly Section[],
  context: CompileContext,
): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  let newer = 0;
  for (const block of printed.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'unknown') newer += 1;
    const reason = block.kind === 'voice' ? holdsBack(block, context) : undefined;
    if (block.kind === 'voice' && reason)
      leftOut.push({ what: 'voice', name: block.speaker, count: 1, reason });
    newer += inlinesOfBlock(block).filter(
      (inline) => !isWords(inline) && inline.kind === 'unknown',
    ).length;
  }
  return newer === 0
    ? leftOut
    : [...leftOut, { what: 'passage', name: '', count: newer, reason: 'newer' }];
}
