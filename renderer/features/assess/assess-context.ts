import type { ItemChange } from '../../../templates/edit/assess-item.ts';
import type { Assessment } from '../../../templates/model/assessment.ts';
import type { Checklist, ChecklistItem } from '../../../templates/model/checklist.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { FieldId, ItemId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';

/** What every part of the assessment view works on. */
export interface AssessContext {
  readonly dossier: Dossier;
  readonly library: Library;
  readonly assessment: Assessment;
  readonly checklist: Checklist;
  /** The head whose rows are shown. */
  readonly head: ChecklistItem;
  /** The item whose editor is open: the head itself or one of its rows. */
  readonly selected: ItemId;
  readonly findings: ReadonlyMap<ItemId, readonly Finding[]>;
  /** The list or drawer that is open. */
  readonly openField: FieldId | 'evidence' | null;
  readonly onOpenField: (field: FieldId | 'evidence' | null) => void;
  readonly onSelect: (item: ItemId) => void;
  readonly onAssess: (item: ItemId, change: ItemChange) => void;
  readonly onEdit: (change: (dossier: Dossier) => Dossier) => void;
}
