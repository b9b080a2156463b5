import { useDeferredValue, useMemo } from 'react';
import { runChecks } from '../../../templates/check/run-checks.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { AssessmentId, ItemId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';

/** The findings of an assessment by item. Typing never waits for the checks. */
export function useItemFindings(
  dossier: Dossier,
  library: Library,
  assessment: AssessmentId,
): ReadonlyMap<ItemId, readonly Finding[]> {
  const settled = useDeferredValue(dossier);
  return useMemo(() => {
    const byItem = new Map<ItemId, Finding[]>();
    for (const finding of runChecks({ ...settled, drafts: [] }, library)) {
      const { where } = finding;
      if (where.in !== 'item' || where.assessment !== assessment) continue;
      byItem.set(where.item, [...(byItem.get(where.item) ?? []), finding]);
    }
    return byItem;
  }, [settled, library, assessment]);
}
