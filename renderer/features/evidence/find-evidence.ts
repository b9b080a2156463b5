import type { EvidenceItem } from '../../../templates/model/evidence.ts';

/** The items whose words, source, reference or id hold every word typed. */
export function findEvidence(
  items: readonly EvidenceItem[],
  typed: string,
): readonly EvidenceItem[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ id, what, source, origin }) => {
    const text = [id, what, source.name, source.reference, origin].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
