import type { Block } from './blocks/block.ts';
import type { DraftStyle } from './draft-style.ts';
import type { ContentId, DraftId, FieldId, PackId, SectionKey, TemplateId } from './ids.ts';
import type { Language } from './language.ts';
import type { Cut, Speech } from './speech.ts';
import type { Waiver } from './waiver.ts';

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

/** What was read of the text that words were copied from: names and dates there that may be stale here. */
export interface CopiedFrom {
  readonly title: string;
  readonly fields: Readonly<Record<FieldId, string>>;
}

/** One text made from a template: front matter and body. */
export interface Draft {
  readonly id: DraftId;
  readonly title: string;
  readonly template: TemplateReference;
  readonly language: Language;
  readonly fields: Readonly<Record<FieldId, FieldValue>>;
  readonly sections: readonly Section[];
  /** Absent: the styles of `plainStyle`. */
  readonly style?: DraftStyle;
  /** Absent: the slot of the form, and the pace that interpreters carry. */
  readonly speech?: Speech;
  /** Shorter versions of this text that are kept in step with it. */
  readonly cuts?: readonly Cut[];
  /** Findings that a person set aside with a reason. */
  readonly waivers?: readonly Waiver[];
  readonly copiedFrom?: CopiedFrom;
}
