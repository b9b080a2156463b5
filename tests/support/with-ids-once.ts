import type { Dossier } from '../../templates/model/dossier.ts';

/**
 * The dossier as the program writes it: no id stands twice in a draft, and none twice in a list. Ids drawn at
 * random repeat now and then, and all become one where a failure is made small.
 */
export const withIdsOnce = (dossier: Dossier): Dossier => ({
  ...dossier,
  drafts: listed(dossier.drafts).map((draft) => once(draft, new Set())),
  assessments: listed(dossier.assessments),
  evidence: listed(dossier.evidence),
});

function listed<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.map((item) => ({ ...item, id: own(item.id, seen) }));
}

function once<Value>(value: Value, seen: Set<string>): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => once(one, seen)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'id' && typeof one === 'string' ? own(one, seen) : once(one as unknown, seen),
    ]),
  ) as Value;
}

function own(id: string, seen: Set<string>): string {
  let free = id;
  for (let count = 2; seen.has(free); count += 1) free = `${id.slice(0, 70)}-${count}`;
  seen.add(free);
  return free;
}
