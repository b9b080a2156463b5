import { sameJson } from '../change/same-json.ts';
import { evidenceInBlock } from '../model/blocks/evidence-in-blocks.ts';
import type { ItemRecord } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceId } from '../model/ids.ts';
import { ownMember } from '../model/own-member.ts';

/** Evidence that a side has and links to an item of an assessment or a block of a text to which the base did not link it. */
export function linkedAnew(base: Dossier, ...sides: readonly Dossier[]): ReadonlySet<string> {
  const before = linksOf(base);
  return new Set(
    sides.flatMap((side) =>
      [...linksOf(side)]
        .filter(([link, id]) => !before.has(link) && side.evidence.some((one) => one.id === id))
        .map(([, id]) => id),
    ),
  );
}

const linksOf = (dossier: Dossier): ReadonlyMap<string, EvidenceId> =>
  new Map([
    ...dossier.assessments.flatMap(({ id, items }) =>
      Object.entries(items).flatMap(([item, { evidence }]) =>
        evidence.map((linked) => [JSON.stringify([id, item, linked]), linked] as const),
      ),
    ),
    ...dossier.drafts.flatMap((draft) =>
      draft.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          evidenceInBlock(block).map(
            (linked) => [JSON.stringify([draft.id, block.id, linked]), linked] as const,
          ),
        ),
      ),
    ),
  ]);

/** A merged dossier without links to evidence that went away in merging. A link that already led nowhere on its own side stays. */
export function withoutDeadLinks(merged: Dossier, sides: readonly Dossier[]): Dossier {
  const held = new Set(merged.evidence.map(({ id }) => id));
  const gone = new Set(
    sides.flatMap(({ evidence }) => evidence.map(({ id }) => id)).filter((id) => !held.has(id)),
  );
  if (gone.size === 0) return merged;
  const isDead = (assessment: string, item: string, id: EvidenceId): boolean =>
    gone.has(id) &&
    !sides.some(
      (side) =>
        !side.evidence.some((one) => one.id === id) &&
        recordOf(side, assessment, item)?.evidence.includes(id),
    );
  const assessments = merged.assessments.map((assessment) => ({
    ...assessment,
    items: Object.fromEntries(
      Object.entries(assessment.items).map(([item, record]) => [
        item,
        {
          ...record,
          evidence: record.evidence.filter((id) => !isDead(assessment.id, item, id)),
        },
      ]),
    ),
  }));
  return sameJson(assessments, merged.assessments) ? merged : { ...merged, assessments };
}

const recordOf = (dossier: Dossier, assessment: string, item: string): ItemRecord | undefined => {
  const items = dossier.assessments.find(({ id }) => id === assessment)?.items;
  return items && ownMember(items, item);
};
