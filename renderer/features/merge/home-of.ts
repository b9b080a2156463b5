import type { Merge, Place } from '../../../templates/merge/merge.ts';
import type { Assessment } from '../../../templates/model/assessment.ts';
import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft, Section } from '../../../templates/model/draft.ts';

/** The parts of a dossier that a place stands in. */
export interface Home {
  readonly draft?: Draft;
  readonly section?: Section;
  readonly block?: Block;
  readonly assessment?: Assessment;
}

/** The states that were merged, the one that a reader knows best first. */
export const statesOf = ({ sides: { base, ours, theirs } }: Merge): readonly Dossier[] =>
  base ? [ours, theirs, base] : [ours, theirs];

/** Where a place stands: in ours, or in another state where ours has it no more. */
export function homeOf(merge: Merge, place: Place): Home {
  for (const state of statesOf(merge)) {
    const home = homeIn(state, place);
    if (home) return home;
  }
  return {};
}

function homeIn(state: Dossier, place: Place): Home | undefined {
  if ('assessment' in place) {
    const assessment = state.assessments.find(({ id }) => id === place.assessment);
    return assessment && { assessment };
  }
  if (!('draft' in place)) return {};
  const draft = state.drafts.find(({ id }) => id === place.draft);
  if (!draft || place.in === 'draft' || place.in === 'field') return draft && { draft };
  for (const section of draft.sections) {
    if (place.in === 'section' && section.id === place.section) return { draft, section };
    const block =
      place.in === 'block' ? section.blocks.find(({ id }) => id === place.block) : undefined;
    if (block) return { draft, section, block };
  }
  return undefined;
}
