import type { Assessment, ItemRecord } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AssessmentId, AudienceId, EvidenceId, FieldId, ItemId } from '../model/ids.ts';

/** What changes about one item. An empty value clears that field; an audience of null lifts the restriction. */
export interface ItemChange {
  readonly values?: Readonly<Record<FieldId, string>>;
  readonly evidence?: readonly EvidenceId[];
  readonly audience?: AudienceId | null;
}

/** Records a change to one item of an assessment. A record that ends up empty is dropped, so that "unanswered" has one form. */
export const assessItem = (
  dossier: Dossier,
  assessment: AssessmentId,
  item: ItemId,
  change: ItemChange,
): Dossier => ({
  ...dossier,
  assessments: dossier.assessments.map((before) =>
    before.id === assessment ? withItem(before, item, change) : before,
  ),
});

function withItem(assessment: Assessment, item: ItemId, change: ItemChange): Assessment {
  const { [item]: before, ...others } = assessment.items;
  const next = changeRecord(before ?? { values: {}, evidence: [] }, change);
  return { ...assessment, items: isEmpty(next) ? others : { ...others, [item]: next } };
}

function changeRecord(record: ItemRecord, change: ItemChange): ItemRecord {
  const values = Object.fromEntries(
    Object.entries({ ...record.values, ...change.values }).filter(([, value]) => value !== ''),
  );
  const { audience: before, ...rest } = record;
  const audience = change.audience === undefined ? before : (change.audience ?? undefined);
  return {
    ...rest,
    values,
    evidence: change.evidence ? [...new Set(change.evidence)] : record.evidence,
    ...(audience === undefined ? {} : { audience }),
  };
}

const isEmpty = (record: ItemRecord): boolean =>
  Object.keys(record.values).length === 0 &&
  record.evidence.length === 0 &&
  record.audience === undefined;
