import type { Dossier } from '../model/dossier.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Draft, Section } from '../model/draft.ts';
import type { AssessmentId, AttachmentId, ContentId } from '../model/ids.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import type { Library } from '../model/library.ts';
import type { Template } from '../model/template.ts';
import { findChecklist, findPack } from '../pack/find.ts';
import type { Gate } from './audience-gate.ts';
import { targetsIn } from './targets.ts';
import type { CompileContext, Target } from './print-context.ts';

/** Gathers what compile needs of a dossier for one draft. `sections` are those that are printed, in the order of print. */
export function compileContext(
  dossier: Pick<Dossier, 'assessments' | 'evidence' | 'attachments'>,
  draft: Draft,
  template: Template,
  library: Library,
  gate: Gate,
  sections: readonly Section[] = draft.sections,
): CompileContext {
  const assessments = new Map<AssessmentId, { assessment: Assessment; checklist: Checklist }>();
  for (const assessment of dossier.assessments) {
    const checklist = findChecklist(library, assessment.checklist);
    if (checklist) assessments.set(assessment.id, { assessment, checklist });
  }
  let targets: ReadonlyMap<ContentId, Target> | undefined;
  const context: CompileContext = {
    draft,
    template,
    library,
    gate,
    fields: new Map(template.fields.map((field) => [field.id, field])),
    assessments,
    evidence: new Map(dossier.evidence.map((item) => [item.id, item])),
    attachments: new Map(Object.entries(dossier.attachments ?? {}) as [AttachmentId, Attachment][]),
    salutations: findPack(library, draft.template.pack)?.phrases.salutations.find(
      ({ forum }) => forum === template.forum,
    ),
    targets: () => (targets ??= targetsIn(sections, context)),
  };
  return context;
}
