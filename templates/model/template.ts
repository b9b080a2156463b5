import type { AskActor, Priority } from './blocks/block.ts';
import type { ChecklistId, FieldId, ProfileId, SectionKey, TemplateId } from './ids.ts';
import type { Language, LocalizedText } from './language.ts';
import type { Provenance } from './provenance.ts';

/** Facts that a new draft may take a field's first value from. */
export const fieldSources = [
  'veto.date',
  'veto.draft',
  'veto.cast-by',
  'veto.votes',
  'veto.situation',
  'veto.agenda-item',
  'veto.meeting',
  'debate.date',
  'debate.last-day',
  'debate.meeting',
  'debate.session',
  'debate.agenda-number',
  'debate.agenda-title',
  'debate.special-report',
  'situation.name',
  'profile.mission',
  'profile.state',
  'profile.speaker',
  'profile.rank',
  'profile.capacity',
  'profile.unit',
  'profile.contact',
] as const;
export type FieldSource = (typeof fieldSources)[number];

export interface FieldChoice {
  readonly id: string;
  readonly label: LocalizedText;
  /** What the text says when this choice stands in it; the label where absent. An empty string prints nothing. */
  readonly printed?: LocalizedText;
}

export const fieldKinds = ['text', 'long-text', 'date', 'symbol', 'states', 'choice'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** A value of the front matter. `gap` is what stands in its place while it is missing, for example "special report symbol". */
export interface FieldDefinition {
  readonly id: FieldId;
  readonly group: 'text' | 'speaker' | 'veto' | 'meeting' | 'scope';
  readonly kind: FieldKind;
  readonly label: LocalizedText;
  readonly gap: LocalizedText;
  readonly required: boolean;
  readonly from?: FieldSource;
  readonly initial?: string;
  readonly choices?: readonly FieldChoice[];
  readonly hint?: LocalizedText;
  /**
   * A choice field that decides how this value is said: for each choice the words that stand in the
   * text, with `{value}` for the value itself (its gap while it is missing). A choice not listed lets
   * the plain value stand.
   */
  readonly saidAs?: {
    readonly field: FieldId;
    readonly forms: Readonly<Record<string, LocalizedText>>;
  };
  /** Says another field's value in other words, with its own choices and `saidAs`; it has no value of its own and nobody fills it. */
  readonly shows?: FieldId;
  readonly provenance: Provenance;
}

/**
 * A line of the printed front matter. `{field}` in `text` stands for a field's printed value (only
 * template text is ever scanned, never a person's). With `missing: 'omit'` a line with a missing or
 * unconfirmed field is left out and reported; with `gap` the gap is printed.
 */
export interface FrontLine {
  readonly role: 'delivery-note' | 'mission' | 'title' | 'speaker' | 'line';
  readonly text: LocalizedText;
  readonly missing: 'omit' | 'gap';
}

/** What a new draft already holds in a section. `{field}` in `text` becomes a live field in the text. */
export type Starter = { readonly priority?: Priority } & StarterContent;

export type StarterContent =
  | {
      readonly kind: 'paragraph' | 'quotation' | 'attribution' | 'boilerplate' | 'numbered';
      readonly text: LocalizedText;
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: LocalizedText }
  | { readonly kind: 'item'; readonly list: 'bullet' | 'number'; readonly text: LocalizedText }
  | { readonly kind: 'ask'; readonly actor: AskActor; readonly text: LocalizedText }
  | {
      readonly kind: 'table';
      readonly columns: readonly number[];
      readonly header: boolean;
      readonly rows: readonly (readonly StarterCell[])[];
    }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'salutation' }
  | { readonly kind: 'factor-sentence'; readonly checklist: ChecklistId }
  | {
      readonly kind: 'risk-table';
      readonly checklist: ChecklistId;
      readonly detail: 'short' | 'full';
    };

/** A cell of a table that a form brings; the one place where a cell may cover several columns. */
export interface StarterCell {
  readonly text: LocalizedText;
  readonly span?: number;
}

/** One part of a form. `share` is the part of the text's words it usually takes, in per cent. */
export interface SectionDefinition {
  readonly key: SectionKey;
  readonly title: LocalizedText;
  readonly guidance: LocalizedText;
  readonly required: boolean;
  readonly share?: number;
  /** Prints the title as a heading; statements have none, briefings do. */
  readonly heading: boolean;
  /** The section is an annex: it prints after the text on a new page, and only in profiles that ask for it. */
  readonly annex?: true;
  /** The section is for the office alone, such as the log of a negotiation: it is in no export, for no audience. */
  readonly internal?: true;
  readonly starter?: readonly Starter[];
  readonly provenance: Provenance;
}

/** A way out for the same text. */
export interface ExportProfile {
  readonly id: ProfileId;
  readonly title: LocalizedText;
  readonly explanation: LocalizedText;
  readonly annex: 'none' | 'short' | 'full';
  readonly paper: 'A4' | 'Letter';
}

/** How long the text may be. `words` is what the form usually holds; `minutes` the slot of a spoken text. */
export interface Length {
  readonly words: number;
  readonly minutes?: number;
  readonly label: LocalizedText;
  readonly provenance: Provenance;
}

/** A check of the form with its parameters; rules are code, which rule applies where is data. */
export type RuleUse =
  | { readonly rule: 'section-has-text'; readonly section: SectionKey }
  | { readonly rule: 'field-cited'; readonly field: FieldId }
  | { readonly rule: 'item-cited'; readonly checklist: ChecklistId }
  /** What the text says of the veto is what the register says. */
  | {
      readonly rule: 'veto-facts';
      readonly date: FieldId;
      readonly draft: FieldId;
      readonly votes: FieldId;
      readonly castBy: FieldId;
    }
  /** The caster is mentioned the one way that the choice field says. */
  | { readonly rule: 'caster-consistent'; readonly form: FieldId; readonly caster: FieldId }
  /** Something is asked of this actor, in an ask or in the section named. */
  | { readonly rule: 'ask-to'; readonly actor: AskActor; readonly section: SectionKey }
  /** The count said is the length of the list; with `own` the speaker's State stands last. */
  | {
      readonly rule: 'group-list';
      readonly count: FieldId;
      readonly members: FieldId;
      readonly own?: FieldId;
      readonly lastIsOwn?: boolean;
      /** The speaker's State stands last only while this choice is made. */
      readonly ownLastWhen?: { readonly field: FieldId; readonly choice: string };
    }
  /** A group speaks as "we": first person singular is found outside the sections named. */
  | { readonly rule: 'speaks-as-group'; readonly except: readonly SectionKey[] }
  /** The words of the text name the vote that the choice field holds. */
  | { readonly rule: 'vote-word'; readonly action: FieldId; readonly section: SectionKey }
  /** A written text says until when its facts hold. */
  | { readonly rule: 'cut-off-stated'; readonly field: FieldId }
  | { readonly rule: 'debate-in-window'; readonly vetoDate: FieldId; readonly debateDate: FieldId };

/** The definition of one form. */
export interface Template {
  readonly id: TemplateId;
  readonly family: string;
  /** The form's place in the field's own list, for example `2a-iii`. */
  readonly form: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly languages: readonly Language[];
  /** What New asks for before it can start. */
  readonly startsFrom: 'veto' | 'situation';
  readonly forum: string;
  readonly spoken: boolean;
  readonly length: Length;
  readonly checklists: readonly ChecklistId[];
  readonly fields: readonly FieldDefinition[];
  readonly front: readonly FrontLine[];
  readonly sections: readonly SectionDefinition[];
  readonly profiles: readonly ExportProfile[];
  readonly rules: readonly RuleUse[];
  readonly provenance: Provenance;
}
