import type { Block } from './blocks/block.ts';
import type { ContentId, DraftId, FieldId, PackId, SectionKey, TemplateId } from './ids.ts';
import type { Language } from './language.ts';

/** Where a value of the front matter came from. */
export type FieldOrigin = 'register' | 'calendar' | 'profile' | 'template' | 'person';

/**
 * A value of the front matter. Dates are `YYYY-MM-DD`, states are ISO 3166-1 alpha-3 codes parted by
 * a space, choices are the choice's id, everything else is text. An unconfirmed value is shown as
 * such and never printed as a citation; an absent value is a gap, never an invention.
 */
export interface FieldValue {
  readonly value: string;
  readonly origin: FieldOrigin;
  readonly confirmed: boolean;
}

/** The template a draft was made from, pinned to the version it was made with. */
export interface TemplateReference {
  readonly pack: PackId;
  readonly packVersion: string;
  readonly template: TemplateId;
}

/** One part of the text, as the template lays it out. */
export interface Section {
  readonly id: ContentId;
  readonly key: SectionKey;
  readonly blocks: readonly Block[];
}

/** One text made from a template: front matter and body. */
export interface Draft {
  readonly id: DraftId;
  readonly title: string;
  readonly template: TemplateReference;
  readonly language: Language;
  readonly fields: Readonly<Record<FieldId, FieldValue>>;
  readonly sections: readonly Section[];
}
