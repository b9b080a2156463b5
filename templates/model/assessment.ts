import type {
  AssessmentId,
  AudienceId,
  ChecklistId,
  EvidenceId,
  FieldId,
  ItemId,
  PackId,
} from './ids.ts';
import type { PlainDate } from './time.ts';

/** The checklist that an assessment fills, pinned to the version it was begun with. */
export interface ChecklistReference {
  readonly pack: PackId;
  readonly packVersion: string;
  readonly checklist: ChecklistId;
}

/**
 * What was said of one item: a value for each field that the checklist declares (the id of a scale's
 * value, or text) and the evidence behind it. An item without a record is unanswered, which is not
 * the same as answered with "not observed".
 */
export interface ItemRecord {
  readonly values: Readonly<Record<FieldId, string>>;
  readonly evidence: readonly EvidenceId[];
  /** The widest circle that may see this item; absent means the widest of all. */
  readonly audience?: AudienceId;
}

/** A checklist filled for a situation. `since` is the day that trends are measured from. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly checklist: ChecklistReference;
  readonly since?: PlainDate;
  readonly cutOff?: PlainDate;
  readonly method?: string;
  readonly items: Readonly<Record<ItemId, ItemRecord>>;
}
