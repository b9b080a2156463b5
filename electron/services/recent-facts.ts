import { heads } from '../../templates/assess/checklist-shape.ts';
import { primaryValue } from '../../templates/assess/item-value.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Library } from '../../templates/model/library.ts';
import { findChecklist } from '../../templates/pack/find.ts';
import type { RecentFacts } from './recents.ts';

/** What the list of recent dossiers shows of this one. */
export function recentFacts(dossier: Dossier, library: Library): RecentFacts {
  const [assessment] = dossier.assessments;
  const checklist = assessment && findChecklist(library, assessment.checklist);
  return {
    title: dossier.title,
    draftTitles: dossier.drafts.map(({ title }) => title),
    profile: checklist
      ? heads(checklist).map(({ id }) => primaryValue(assessment.items[id], checklist).id)
      : [],
  };
}
