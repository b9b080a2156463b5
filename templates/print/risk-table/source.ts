import { primaryValue } from '../../assess/item-value.ts';
import type { Assessment, ItemRecord } from '../../model/assessment.ts';
import type { Checklist, ChecklistItem } from '../../model/checklist.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import type { EvidenceId } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import type { Gate } from '../audience-gate.ts';

/** What a risk table is made from. `evidence` is the dossier's, by id. */
export interface RiskTableSource {
  readonly assessment: Assessment;
  readonly checklist: Checklist;
  readonly evidence: ReadonlyMap<EvidenceId, EvidenceItem>;
  readonly language: Language;
  readonly gate: Gate;
}

/** What was said of an item, if anything. */
export const recordOf = (source: RiskTableSource, item: ChecklistItem): ItemRecord | undefined =>
  source.assessment.items[item.id];

/** Whether the audience may see that this item was looked at. */
export const isVisible = (source: RiskTableSource, item: ChecklistItem): boolean =>
  source.gate(recordOf(source, item)?.audience);

/** Whether anything visible was recorded for an item. */
export const hasRecord = (source: RiskTableSource, item: ChecklistItem): boolean =>
  isVisible(source, item) && recordOf(source, item) !== undefined;

/** Whether the item's primary field was answered. */
export const isAnswered = (source: RiskTableSource, item: ChecklistItem): boolean =>
  primaryValue(recordOf(source, item), source.checklist).meaning !== 'unanswered';

/** The evidence linked to an item that the audience may see, in the order it was linked. */
export const linkedEvidence = (
  source: RiskTableSource,
  item: ChecklistItem,
): readonly EvidenceItem[] =>
  (recordOf(source, item)?.evidence ?? [])
    .map((id) => source.evidence.get(id))
    .filter((found) => found !== undefined)
    .filter((found) => source.gate(found.audience));
