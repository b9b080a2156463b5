import type { Merge } from '../../../templates/merge/merge.ts';
import type { Draft, Section } from '../../../templates/model/draft.ts';
import { homeOf } from './home-of.ts';

/** How many changes of theirs came to one part of the dossier. `draft` alone is its front matter. */
export interface Fitted {
  readonly key: string;
  readonly in: 'dossier' | 'draft' | 'assessment' | 'evidence';
  readonly draft?: Draft;
  readonly section?: Section;
  readonly count: number;
}

/** What came from theirs and fitted, part by part, in the order in which it was merged. */
export function fittedParts(merge: Merge): readonly Fitted[] {
  const parts = new Map<string, Fitted>();
  for (const { place } of merge.taken) {
    const { draft, section } = homeOf(merge, place);
    const group = place.in === 'item' ? 'assessment' : draft ? 'draft' : place.in;
    if (group !== 'dossier' && group !== 'draft' && group !== 'assessment' && group !== 'evidence')
      continue;
    const key = JSON.stringify([group, draft?.id, section?.id]);
    parts.set(key, {
      key,
      in: group,
      ...(draft ? { draft } : {}),
      ...(section ? { section } : {}),
      count: (parts.get(key)?.count ?? 0) + 1,
    });
  }
  return [...parts.values()];
}
