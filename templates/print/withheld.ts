import { findItem } from '../assess/checklist-shape.ts';
import type { Dossier } from '../model/dossier.ts';
import { inlinesOfBlock } from '../model/blocks/inlines-of-block.ts';
import { isWords } from '../model/blocks/inline.ts';
import type { Section } from '../model/draft.ts';
import type { AssessmentId, EvidenceId } from '../model/ids.ts';
import { inLanguage } from '../model/language.ts';
import type { CompileContext } from './print-context.ts';
import type { LeftOut } from './left-out.ts';

/**
 * What the audience's gate holds back of what a text uses: items and evidence marked
 * for a narrower circle, and text fields that leave only for their own audience or never.
 */
export function withheld(
  dossier: Dossier,
  printed: readonly Section[],
  context: CompileContext,
): readonly LeftOut[] {
  const { gate, draft, template } = context;
  const leftOut: LeftOut[] = [];
  const { assessments, evidence } = usedIn(printed);
  // A spoken text prints no sources, so that none of them is held back.
  const linked = new Set<string>(template.spoken ? [] : evidence);
  for (const id of assessments) {
    const found = context.assessments.get(id);
    if (!found) continue;
    const texts = new Map<string, { count: number; name: string; never: boolean }>();
    for (const [item, record] of Object.entries(found.assessment.items)) {
      for (const link of record.evidence) linked.add(link);
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

/** The assessments that blocks, sentences and cells take from, and the evidence that sentences name. */
function usedIn(sections: readonly Section[]): {
  readonly assessments: ReadonlySet<AssessmentId>;
  readonly evidence: ReadonlySet<EvidenceId>;
} {
  const assessments = new Set<AssessmentId>();
  const evidence = new Set<EvidenceId>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'risk-table') assessments.add(block.assessment);
    for (const inline of inlinesOfBlock(block)) {
      if (isWords(inline)) continue;
      if (inline.kind === 'factor-sentence') assessments.add(inline.assessment);
      if (inline.kind === 'evidence') for (const id of inline.evidence) evidence.add(id);
    }
  }
  return { assessments, evidence };
}
