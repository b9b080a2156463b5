import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { AssessmentId, EvidenceId, FieldId } from '../model/ids.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Library } from '../model/library.ts';
import type { Salutations } from '../model/pack.ts';
import type { FieldDefinition, Template } from '../model/template.ts';
import { findChecklist, findPack } from '../pack/find.ts';
import type { Gate } from './audience-gate.ts';

/** What every part of compile looks things up in. Made once per run; nothing in it changes. */
export interface CompileContext {
  readonly draft: Draft;
  readonly template: Template;
  readonly library: Library;
  readonly gate: Gate;
  readonly fields: ReadonlyMap<FieldId, FieldDefinition>;
  readonly assessments: ReadonlyMap<AssessmentId, { assessment: Assessment; checklist: Checklist }>;
  readonly evidence: ReadonlyMap<EvidenceId, EvidenceItem>;
  readonly salutations: Salutations | undefined;
}

/** Gathers what compile needs of a dossier for one draft. */
export function compileContext(
  dossier: Pick<Dossier, 'assessments' | 'evidence'>,
  draft: Draft,
  template: Template,
  library: Library,
  gate: Gate,
): CompileContext {
  const assessments = new Map<AssessmentId, { assessment: Assessment; checklist: Checklist }>();
  for (const assessment of dossier.assessments) {
    const checklist = findChecklist(library, assessment.checklist);
    if (checklist) assessments.set(assessment.id, { assessment, checklist });
  }
  return {
    draft,
    template,
    library,
    gate,
    fields: new Map(template.fields.map((field) => [field.id, field])),
    assessments,
    evidence: new Map(dossier.evidence.map((item) => [item.id, item])),
    salutations: findPack(library, draft.template.pack)?.phrases.salutations.find(
      ({ forum }) => forum === template.forum,
    ),
  };
}
