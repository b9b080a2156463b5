import type { Dossier } from '../model/dossier.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { EvidenceId } from '../model/ids.ts';

/**
 * The evidence that both states hold. The number of a removed item may have been given again: one
 * with other words from another source is another fact and must not come to support what it never did.
 */
export function keptEvidence(dossier: Dossier, from: Dossier): ReadonlySet<EvidenceId> {
  const before = new Map(from.evidence.map((item) => [item.id, item]));
  const kept = dossier.evidence.filter((item) => {
    const old = before.get(item.id);
    return old !== undefined && isSameFact(old, item);
  });
  return new Set(kept.map(({ id }) => id));
}

const isSameFact = (old: EvidenceItem, now: EvidenceItem): boolean =>
  old.what === now.what ||
  (old.source.name === now.source.name && old.source.reference === now.source.reference);

/** Where a text that comes back links to now: nowhere for evidence that only one state holds. A link that leads nowhere in both stays. */
export function keptLink(
  dossier: Dossier,
  from: Dossier,
): (id: EvidenceId) => EvidenceId | undefined {
  const kept = keptEvidence(dossier, from);
  const known = new Set([...dossier.evidence, ...from.evidence].map(({ id }) => id));
  return (id) => (kept.has(id) || !known.has(id) ? id : undefined);
}
