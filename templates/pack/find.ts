import type { ChecklistReference } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import type { TemplateReference } from '../model/draft.ts';
import type { AudienceId } from '../model/ids.ts';
import type { Library, PackContents } from '../model/library.ts';
import type { Audience } from '../model/pack.ts';
import type { Template } from '../model/template.ts';
import { ownMember } from '../model/own-member.ts';

/** The installed pack with this id. */
export const findPack = (library: Library, id: string): PackContents | undefined =>
  library.packs.find((pack) => pack.manifest.id === id);

/** The template a draft was made from, if its pack is installed. */
export const findTemplate = (
  library: Library,
  { pack, template }: Pick<TemplateReference, 'pack' | 'template'>,
): Template | undefined => ownMember(findPack(library, pack)?.templates ?? {}, template);

/** The checklist an assessment fills, if its pack is installed. */
export const findChecklist = (
  library: Library,
  { pack, checklist }: Pick<ChecklistReference, 'pack' | 'checklist'>,
): Checklist | undefined => ownMember(findPack(library, pack)?.checklists ?? {}, checklist);

/** Every audience that the installed packs define, widest circle first, each id once. */
export const allAudiences = (library: Library): readonly Audience[] => {
  const byId = new Map<AudienceId, Audience>();
  for (const pack of library.packs)
    for (const audience of pack.manifest.audiences)
      if (!byId.has(audience.id)) byId.set(audience.id, audience);
  return [...byId.values()].sort((a, b) => a.rank - b.rank);
};

/** The audience that exports use unless another is asked for: the widest circle. */
export const widestAudience = (library: Library): Audience => {
  const [widest] = allAudiences(library);
  if (!widest) throw new Error('No installed pack defines an audience');
  return widest;
};
