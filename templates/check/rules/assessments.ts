import { fieldOf, valueOf } from '../../assess/item-value.ts';
import type { Assessment, ItemRecord } from '../../model/assessment.ts';
import type { Checklist, ChecklistItem } from '../../model/checklist.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { inLanguage, type Language } from '../../model/language.ts';

/**
 * What an assessment still needs: evidence and fields that its values ask for (the pack says which),
 * evidence that is linked but gone, and the cut-off date.
 */
export function checkAssessment(
  dossier: Dossier,
  assessment: Assessment,
  checklist: Checklist,
  language: Language,
): readonly Finding[] {
  const recorded = checklist.items.flatMap((item) => {
    const record = assessment.items[item.id];
    return record ? itemFindings({ dossier, assessment, checklist, language }, item, record) : [];
  });
  const started = Object.keys(assessment.items).length > 0;
  return started && !assessment.cutOff
    ? [
        ...recorded,
        { code: 'cut-off-missing', severity: 'note', where: { in: 'dossier' }, values: {} },
      ]
    : recorded;
}

interface Under {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly checklist: Checklist;
  readonly language: Language;
}

function itemFindings(under: Under, item: ChecklistItem, record: ItemRecord): readonly Finding[] {
  const { dossier, assessment, checklist, language } = under;
  const where = { in: 'item', assessment: assessment.id, item: item.id } as const;
  const name = inLanguage(item.short ?? item.label, language);
  const known = new Set(dossier.evidence.map(({ id }) => id));
  const gone = record.evidence
    .filter((id) => !known.has(id))
    .map((id): Finding => ({
      code: 'evidence-missing',
      severity: 'error',
      where,
      values: { item: name, evidence: id },
    }));
  const needed = checklist.fields
    .filter((field) => field.kind === 'scale')
    .flatMap((field) => {
      const value = valueOf(record, checklist, field.id);
      const status = inLanguage(value.label, language);
      return (value.needs ?? []).flatMap((need): readonly Finding[] => {
        if (need === 'evidence')
          return record.evidence.some((id) => known.has(id))
            ? []
            : [
                {
                  code: 'item-needs-evidence',
                  severity: 'warning',
                  where,
                  values: { item: name, status },
                },
              ];
        if (record.values[need]) return [];
        const label = inLanguage(fieldOf(checklist, need).label, language);
        return [
          {
            code: 'item-needs-field',
            severity: 'warning',
            where,
            values: { item: name, status, field: label },
          },
        ];
      });
    });
  return [...gone, ...needed];
}
