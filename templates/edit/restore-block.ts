import { sameJson } from '../change/same-json.ts';
import type { Block } from '../model/blocks/block.ts';
import { withEvidence } from '../model/blocks/evidence-in-blocks.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Draft, Section } from '../model/draft.ts';
import type { ContentId, DraftId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';
import { keptLink } from './kept-evidence.ts';
import { placeBack } from './place-back.ts';
import { withPictures } from './with-pictures.ts';

/**
 * Brings back one paragraph of a text as it was in an earlier state of the dossier: a changed one gets
 * its old words where it stands now, a removed one comes back at its old place, a moved one goes back
 * there, and one that was added since goes. Links to evidence that the dossier no longer holds stay away.
 * Everything else stays; the same dossier where nothing differs.
 */
export function restoreBlock(
  dossier: Dossier,
  from: Dossier,
  draftId: DraftId,
  blockId: ContentId,
): Dossier {
  const before = from.drafts.find(({ id }) => id === draftId);
  if (!before) return dossier;
  const home = sectionOf(before, blockId);
  const found = home?.blocks.find(({ id }) => id === blockId);
  const old = found && withEvidence(found, keptLink(dossier, from));
  const restored = changeDraft(dossier, draftId, (draft) =>
    home && old ? withOld(draft, before, home, old) : without(draft, blockId),
  );
  return restored === dossier ? dossier : withPictures(restored, from);
}

function withOld(draft: Draft, before: Draft, home: Section, old: Block): Draft {
  const now = sectionOf(draft, old.id);
  const block = now?.blocks.find(({ id }) => id === old.id);
  if (!now || !block) return putBack(draft, before, home, old);
  if (!sameJson(block, old))
    return inSection(draft, now, (blocks) => blocks.map((one) => (one.id === old.id ? old : one)));
  return standsAsBefore(now, home, old.id)
    ? draft
    : putBack(without(draft, old.id), before, home, old);
}

function putBack(draft: Draft, before: Draft, home: Section, block: Block): Draft {
  const target =
    draft.sections.find(({ id }) => id === home.id) ??
    draft.sections.find(({ key }) => key === home.key);
  if (!target)
    return {
      ...draft,
      sections: placeBack(draft.sections, { ...home, blocks: [block] }, before.sections),
    };
  return inSection(draft, target, (blocks) => placeBack(blocks, block, home.blocks));
}

function without(draft: Draft, block: ContentId): Draft {
  const section = sectionOf(draft, block);
  return section
    ? inSection(draft, section, (blocks) => blocks.filter(({ id }) => id !== block))
    : draft;
}

const inSection = (
  draft: Draft,
  section: Section,
  change: (blocks: readonly Block[]) => readonly Block[],
): Draft => ({
  ...draft,
  sections: draft.sections.map((one) =>
    one === section ? { ...one, blocks: change(one.blocks) } : one,
  ),
});

const sectionOf = (draft: Draft, block: ContentId): Section | undefined =>
  draft.sections.find(({ blocks }) => blocks.some(({ id }) => id === block));

/** In the same section, behind the same one of the blocks that the section held then and holds now. */
function standsAsBefore(now: Section, home: Section, block: ContentId): boolean {
  if (now.id !== home.id && now.key !== home.key) return false;
  const held = new Set(home.blocks.map(({ id }) => id));
  const holds = new Set(now.blocks.map(({ id }) => id));
  const neighbour = (blocks: readonly Block[]) => {
    const common = blocks.filter(({ id }) => held.has(id) && holds.has(id));
    return common[common.findIndex(({ id }) => id === block) - 1]?.id;
  };
  return neighbour(now.blocks) === neighbour(home.blocks);
}
