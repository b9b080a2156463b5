import type { Draft, Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import type { Cuttable } from '../model/speech.ts';
import { withoutSpans } from './optional-spans.ts';

/**
 * A draft without what was taken: whole blocks, and optional passages by their place. Passages that stay
 * lose their mark, so that they print without brackets; spaces are mended where something went. Ids stay,
 * so that the result lines up with its source. A block that only held what was taken goes as well.
 */
export function applyCut(draft: Draft, taken: readonly Cuttable[]): Draft {
  const gone = takenByBlock(taken);
  let changed = false;
  const sections = draft.sections.map((section) => {
    const next = cutSection(section, gone);
    if (next !== section) changed = true;
    return next;
  });
  return changed ? { ...draft, sections } : draft;
}

/** What is taken of one block: all of it, or some of its optional passages. */
export type Gone = 'block' | ReadonlySet<number>;

const nothing: ReadonlySet<number> = new Set();

/** What is taken, block by block. */
export function takenByBlock(taken: readonly Cuttable[]): ReadonlyMap<ContentId, Gone> {
  const gone = new Map<ContentId, 'block' | Set<number>>();
  for (const one of taken) {
    const before = gone.get(one.block);
    if (one.kind === 'block') gone.set(one.block, 'block');
    else if (before === undefined) gone.set(one.block, new Set([one.span]));
    else if (before !== 'block') before.add(one.span);
  }
  return gone;
}

function cutSection(section: Section, gone: ReadonlyMap<ContentId, Gone>): Section {
  let changed = false;
  const blocks = section.blocks.flatMap((block) => {
    const goes = gone.get(block.id) ?? nothing;
    const next = goes === 'block' ? undefined : withoutSpans(block, goes);
    if (next !== block) changed = true;
    return next ? [next] : [];
  });
  return changed ? { ...section, blocks } : section;
}
