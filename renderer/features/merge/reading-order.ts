import type { Conflict, Merge, Place } from '../../../templates/merge/merge.ts';
import { statesOf } from './home-of.ts';

/** The conflicts of a merge as they follow each other in the dossier: texts from top to bottom, assessments, evidence. */
export function inReadingOrder(merge: Merge): readonly Conflict[] {
  const ranks = ranksOf(merge);
  const rank = ({ place }: Conflict): number => ranks.get(keyOf(place)) ?? Infinity;
  return merge.conflicts.toSorted((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    return first === second ? 0 : first - second;
  });
}

/** Each place by its turn. What only one state has stands after what all of them have. */
function ranksOf(merge: Merge): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const add = (place: Place): void => {
    const key = keyOf(place);
    if (!ranks.has(key)) ranks.set(key, ranks.size);
  };
  const states = statesOf(merge);
  add({ in: 'dossier', member: '' });
  for (const draft of states.flatMap(({ drafts }) => drafts)) {
    add({ in: 'draft', draft: draft.id });
    for (const field of Object.keys(draft.fields)) add({ in: 'field', draft: draft.id, field });
    for (const section of draft.sections) {
      add({ in: 'section', draft: draft.id, section: section.id });
      for (const { id } of section.blocks) add({ in: 'block', draft: draft.id, block: id });
    }
  }
  for (const assessment of states.flatMap(({ assessments }) => assessments)) {
    add({ in: 'assessment', assessment: assessment.id });
    for (const item of Object.keys(assessment.items))
      add({ in: 'item', assessment: assessment.id, item });
  }
  for (const { id } of states.flatMap(({ evidence }) => evidence))
    add({ in: 'evidence', evidence: id });
  return ranks;
}

/** A place without the member that it names. */
function keyOf(place: Place): string {
  switch (place.in) {
    case 'dossier':
      return 'dossier';
    case 'draft':
      return JSON.stringify(['draft', place.draft]);
    case 'field':
      return JSON.stringify(['field', place.draft, place.field]);
    case 'section':
      return JSON.stringify(['section', place.draft, place.section]);
    case 'block':
      return JSON.stringify(['block', place.draft, place.block]);
    case 'assessment':
      return JSON.stringify(['assessment', place.assessment]);
    case 'item':
      return JSON.stringify(['item', place.assessment, place.item]);
    case 'evidence':
      return JSON.stringify(['evidence', place.evidence]);
  }
}
