import { sameJson } from '../change/same-json.ts';
import { leadEvidence } from '../edit/lead-evidence.ts';
import { nextEvidenceId } from '../edit/next-evidence-id.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { EvidenceId } from '../model/ids.ts';
import { firstOf } from './json-text.ts';
import type { Renumbered, Sides } from './merge.ts';

/**
 * Gives evidence another number where both sides gave the same one to different items, as they do
 * when each counts on from the same last item. Which of the two keeps it depends on what they say, not
 * on whose they are.
 */
export function renumberEvidence(sides: Sides<Dossier | null, Dossier>): {
  readonly sides: Sides<Dossier | null, Dossier>;
  readonly renumbered: readonly Renumbered[];
} {
  const renumbered: Renumbered[] = [];
  let { ours, theirs } = sides;
  const known = new Set(sides.base?.evidence.map(({ id }) => id));
  let all: Dossier = {
    ...ours,
    drafts: [...ours.drafts, ...theirs.drafts],
    evidence: [...(sides.base?.evidence ?? []), ...ours.evidence, ...theirs.evidence],
  };
  const shared = ours.evidence.filter(({ id }) => !known.has(id)).toSorted(byId);
  for (const our of shared) {
    const their = theirs.evidence.find(({ id }) => id === our.id);
    if (!their || isSameItem(our, their, sides.base !== null)) continue;
    const side = firstOf(our, their) === our ? 'theirs' : 'ours';
    const to = nextEvidenceId(all);
    const moved = { ...(side === 'ours' ? our : their), id: to };
    all = { ...all, evidence: [...all.evidence, moved] };
    if (side === 'ours') ours = withNumber(ours, our.id, to);
    else theirs = withNumber(theirs, our.id, to);
    renumbered.push({ side, from: our.id, to });
  }
  return { sides: { base: sides.base, ours, theirs }, renumbered };
}

const byId = (one: EvidenceItem, other: EvidenceItem): number => (one.id < other.id ? -1 : 1);

/** With a base, what came after it under one number is one item only if it is equal; without one, if it says or cites the same. */
const isSameItem = (one: EvidenceItem, other: EvidenceItem, knowsBase: boolean): boolean =>
  sameJson(one, other) ||
  (!knowsBase && (one.what === other.what || sameJson(one.source, other.source)));

/** A dossier with one item of evidence under another number, links included. */
function withNumber(dossier: Dossier, from: EvidenceId, to: EvidenceId): Dossier {
  const renamed = (id: EvidenceId): EvidenceId => (id === from ? to : id);
  return {
    ...dossier,
    evidence: dossier.evidence.map((item) => ({ ...item, id: renamed(item.id) })),
    drafts: dossier.drafts.map((draft) => leadEvidence(draft, renamed)),
    assessments: dossier.assessments.map((assessment) => ({
      ...assessment,
      items: Object.fromEntries(
        Object.entries(assessment.items).map(([item, record]) => [
          item,
          { ...record, evidence: record.evidence.map(renamed) },
        ]),
      ),
    })),
  };
}
