import type { Inline } from '../model/blocks/inline.ts';
import type { Section } from '../model/draft.ts';

/** All inlines of a section's written blocks, in order. */
export const inlinesOf = (section: Section): readonly Inline[] =>
  section.blocks.flatMap((block) => ('content' in block ? block.content : []));
