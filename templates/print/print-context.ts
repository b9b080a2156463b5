import type { Attachment } from '../model/attachment.ts';
import type { Draft } from '../model/draft.ts';
import type { AssessmentId, AttachmentId, ContentId, EvidenceId, FieldId } from '../model/ids.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Library } from '../model/library.ts';
import type { Salutations } from '../model/pack.ts';
import type { FieldDefinition, Template } from '../model/template.ts';
import type { Gate } from './audience-gate.ts';

/** A place that a pointer leads to: its number where it stands, and what a sentence calls it. A heading has words and no number. */
export interface Target {
  readonly label: string;
  readonly name: string;
}

/** What every part of compile looks things up in. Made once per run; nothing in it changes. */
export interface CompileContext {
  readonly draft: Draft;
  readonly template: Template;
  readonly library: Library;
  readonly gate: Gate;
  readonly fields: ReadonlyMap<FieldId, FieldDefinition>;
  readonly assessments: ReadonlyMap<AssessmentId, { assessment: Assessment; checklist: Checklist }>;
  readonly evidence: ReadonlyMap<EvidenceId, EvidenceItem>;
  readonly attachments: ReadonlyMap<AttachmentId, Attachment>;
  readonly salutations: Salutations | undefined;
  /** What pointers can point to, by id. Counted when it is first asked for. */
  readonly targets: () => ReadonlyMap<ContentId, Target>;
}
