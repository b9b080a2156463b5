import type { Assessment } from '../model/assessment.ts';
import type { Draft, FieldValue } from '../model/draft.ts';
import type { ContentId, DraftId, FieldId, MakeId } from '../model/ids.ts';
import { inLanguage, type Language } from '../model/language.ts';
import type { PackContents } from '../model/library.ts';
import type { FieldDefinition, Template } from '../model/template.ts';
import { readSource, type StartingFacts } from './field-source.ts';
import { starterBlocks } from './starter-blocks.ts';

/** What a new draft is made with, besides its template. */
export interface DraftStart {
  readonly pack: PackContents;
  readonly language: Language;
  readonly facts: StartingFacts;
  readonly assessments: readonly Assessment[];
  readonly given: Readonly<Record<FieldId, string>>;
  readonly makeId: MakeId;
}

/** A fresh draft: fields from what the person gave, else from the register, calendar and profile, else from the template; every section in place. */
export function newDraft(template: Template, start: DraftStart): Draft {
  const { pack, language, makeId } = start;
  const assessments = new Map(
    start.assessments.map(({ id, checklist }) => [checklist.checklist, id]),
  );
  const fields = new Set(template.fields.map(({ id }) => id));
  return {
    id: makeId() as DraftId,
    title: inLanguage(template.title, language),
    template: {
      pack: pack.manifest.id,
      packVersion: pack.manifest.version,
      template: template.id,
    },
    language,
    fields: firstValues(template.fields, start),
    sections: template.sections.map((definition) => ({
      id: makeId() as ContentId,
      key: definition.key,
      blocks: starterBlocks(definition.starter, { language, fields, assessments, makeId }),
    })),
  };
}

const firstValues = (
  definitions: readonly FieldDefinition[],
  start: DraftStart,
): Readonly<Record<FieldId, FieldValue>> =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const value = firstValue(definition, start);
      return value ? [[definition.id, value]] : [];
    }),
  );

function firstValue(
  { id, from, initial }: FieldDefinition,
  { given, facts }: DraftStart,
): FieldValue | undefined {
  const typed = given[id];
  if (typed !== undefined)
    return typed === '' ? undefined : { value: typed, origin: 'person', confirmed: true };
  const found = from && readSource[from](facts);
  if (found) return found;
  return initial === undefined
    ? undefined
    : { value: initial, origin: 'template', confirmed: true };
}
