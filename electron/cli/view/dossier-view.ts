import { primaryValue } from '../../../templates/assess/item-value.ts';
import type { Assessment, ItemRecord } from '../../../templates/model/assessment.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft, FieldValue } from '../../../templates/model/draft.ts';
import type { EvidenceItem } from '../../../templates/model/evidence.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { FieldDefinition, Template } from '../../../templates/model/template.ts';
import { findChecklist, findTemplate } from '../../../templates/pack/find.ts';
import { type SpeechFigures, speechOf } from '../../../templates/speech/speech-of.ts';

/** A field of the form: what stands in it, or that nothing does. */
export interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly given: FieldValue | null;
}

export interface SectionView {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  readonly words: number;
}

/**
 * How a spoken draft stands to its two limits: `slot` in seconds with where it comes from, `needed` words a
 * minute to fill it, `booth` what interpreters carry, `estimate` where that was not read in a source.
 */
export interface SpeechView {
  readonly seconds: number;
  readonly pace: number;
  readonly ownPace: boolean;
  readonly slot: number;
  readonly slotSource: string;
  readonly needed: number;
  readonly booth: { readonly low: number; readonly high: number; readonly estimate: boolean };
  readonly optionalWords: number;
}

/**
 * A draft as `show` prints it. Words and minutes are null where the form's pack is not installed; `speech`
 * as well where the draft is not spoken in a slot.
 */
export interface DraftView {
  readonly id: string;
  readonly title: string;
  readonly form: string;
  readonly language: string;
  readonly fields: readonly FieldView[];
  readonly sections: readonly SectionView[];
  readonly words: number | null;
  readonly minutes: number | null;
  readonly speech: SpeechView | null;
}

export interface AssessmentView {
  readonly id: string;
  readonly checklist: string;
  readonly since: string | null;
  readonly cutOff: string | null;
  readonly items: readonly (ItemRecord & {
    readonly item: string;
    readonly label: string;
    readonly status: string;
  })[];
}

export interface DossierView {
  readonly title: string;
  readonly situation: Dossier['situation'];
  readonly created: string;
  readonly modified: string;
  readonly drafts: readonly DraftView[];
  readonly assessments: readonly AssessmentView[];
  readonly evidence: readonly EvidenceItem[];
}

/** What `show` says of a dossier; labels are English. */
export const viewDossier = (dossier: Dossier, library: Library): DossierView => ({
  title: dossier.title,
  situation: dossier.situation,
  created: dossier.created,
  modified: dossier.modified,
  drafts: dossier.drafts.map((draft) => viewDraft(dossier, draft, library)),
  assessments: dossier.assessments.map((assessment) => viewAssessment(assessment, library)),
  evidence: dossier.evidence,
});

function viewDraft(dossier: Dossier, draft: Draft, library: Library): DraftView {
  const template = findTemplate(library, draft.template);
  const figures = template && speechOf({ dossier, draft, template, library });
  return {
    id: draft.id,
    title: draft.title,
    form: `${draft.template.pack}/${draft.template.template}`,
    language: draft.language,
    fields: fieldsOf(draft, template?.fields ?? []),
    sections: template && figures ? sectionsOf(draft, template, figures) : [],
    words: figures?.whole.words ?? null,
    minutes: figures ? tenths(figures.whole.seconds / 60) : null,
    speech: figures && template.spoken ? speechView(figures) : null,
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const speechView = ({ whole, pace, optional, verdict }: SpeechFigures): SpeechView | null =>
  verdict
    ? {
        seconds: Math.round(verdict.used),
        pace: tenths(pace.wordsPerMinute),
        ownPace: pace.by === 'speaker',
        slot: verdict.slot.seconds,
        slotSource: verdict.slot.source,
        needed: whole.words === 0 ? 0 : Math.ceil(verdict.needed),
        booth: {
          low: verdict.booth.low,
          high: verdict.booth.high,
          estimate: verdict.booth.mark !== 'V',
        },
        optionalWords: optional.words,
      }
    : null;

/** The form's fields in its order, then fields that the form does not know. */
function fieldsOf(draft: Draft, definitions: readonly FieldDefinition[]): readonly FieldView[] {
  const known = new Set(definitions.map(({ id }) => id));
  return [
    ...definitions.map(({ id, label, required }) => ({
      id,
      label: label.en,
      required,
      given: draft.fields[id] ?? null,
    })),
    ...Object.entries(draft.fields)
      .filter(([id]) => !known.has(id))
      .map(([id, given]) => ({ id, label: id, required: false, given })),
  ];
}

const sectionsOf = (
  draft: Draft,
  template: Template,
  figures: SpeechFigures,
): readonly SectionView[] =>
  draft.sections.map((section) => {
    const definition = template.sections.find(({ key }) => key === section.key);
    return {
      id: section.id,
      key: section.key,
      title: definition?.title.en ?? section.key,
      required: definition?.required ?? false,
      words: figures.sections.get(section.id)?.words ?? 0,
    };
  });

function viewAssessment(assessment: Assessment, library: Library): AssessmentView {
  const checklist = findChecklist(library, assessment.checklist);
  return {
    id: assessment.id,
    checklist: checklist?.title.en ?? assessment.checklist.checklist,
    since: assessment.since ?? null,
    cutOff: assessment.cutOff ?? null,
    items: Object.entries(assessment.items).map(([item, record]) => ({
      item,
      label: checklist?.items.find(({ id }) => id === item)?.label.en ?? item,
      status: checklist ? primaryValue(record, checklist).id : '',
      ...record,
    })),
  };
}
