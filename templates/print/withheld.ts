import { findItem } from '../assess/checklist-shape.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AssessmentId } from '../model/ids.ts';
import { inLanguage } from '../model/language.ts';
import type { CompileContext } from './compile-context.ts';
import type { LeftOut } from './left-out.ts';

/**
 * What the audience's gate holds back of the assessments that a text uses: items and evidence marked
 * for a narrower circle, and text fields that leave only for their own audience or never.
 */
export function withheld(
  dossier: Dossier,
  used: ReadonlySet<AssessmentId>,
  context: CompileContext,
): readonly LeftOut[] {
  const { gate, draft } = context;
  const leftOut: LeftOut[] = [];
  const linked = new Set<string>();
  for (const id of used) {
    const found = context.assessments.get(id);
    if (!found) continue;
    const texts = new Map<string, { count: number; name: string; never: boolean }>();
    for (const [item, record] of Object.entries(found.assessment.items)) {
      for (const evidence of record.evidence) linked.add(evidence);
      const definition = findItem(found.checklist, item);
      if (!gate(record.audience))
        leftOut.push({
          what: 'item',
          name: definition
            ? inLanguage(definition.short ?? definition.label, draft.language)
            : item,
          count: 1,
          reason: 'audience',
        });
      for (const field of found.checklist.fields) {
        if (field.kind !== 'text' || !record.values[field.id]) continue;
        const held = field.audience !== undefined && !gate(field.audience);
        if (!held && field.printed !== 'never') continue;
        const before = texts.get(field.id)?.count ?? 0;
        texts.set(field.id, {
          count: before + 1,
          name: inLanguage(field.label, draft.language),
          never: !held,
        });
      }
    }
    for (const { count, name, never } of texts.values())
      leftOut.push({ what: 'note', name, count, reason: never ? 'never-exported' : 'audience' });
  }
  for (const item of dossier.evidence)
    if (linked.has(item.id) && !gate(item.audience))
      leftOut.push({ what: 'evidence', name: item.id, count: 1, reason: 'audience' });
  return leftOut;
}
