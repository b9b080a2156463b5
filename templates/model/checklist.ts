import type { AudienceId, ChecklistId, FieldId, ItemId, ScaleId, ValueId } from './ids.ts';
import type { Language, LocalizedText } from './language.ts';
import type { Provenance } from './provenance.ts';

/** Shapes tell values apart before words and colours do; print and colour-blind readers rely on them. */
export const shapes = [
  'ring-dashed',
  'ring',
  'half',
  'disc',
  'diamond',
  'question',
  'arrow-up',
  'arrow-level',
  'arrow-down',
  'zigzag',
  'dash',
  'bars-1',
  'bars-2',
  'bars-3',
] as const;
export type Shape = (typeof shapes)[number];

export const tones = ['quiet', 'calm', 'watch', 'grave', 'severe', 'unclear', 'good'] as const;
export type Tone = (typeof tones)[number];

/** What a value says, for the engine: nothing was asked, asked and not found, found, or asked without a clear answer. */
export type Meaning = 'unanswered' | 'not-found' | 'found' | 'unclear';

/** One value of a scale. `needs` lists what must stand beside it: the word `evidence`, or a field of the checklist. */
export interface ScaleValue {
  readonly id: ValueId;
  readonly label: LocalizedText;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly meaning: Meaning;
  readonly needs?: readonly (FieldId | 'evidence')[];
}

/** An ordered list of values; the first one is what an item without a record has. */
export interface Scale {
  readonly id: ScaleId;
  readonly title: LocalizedText;
  readonly values: readonly ScaleValue[];
}

/** Something recorded for each item. Text fields marked for an audience leave only for that audience. */
export type ChecklistField =
  | {
      readonly id: FieldId;
      readonly kind: 'scale';
      readonly scale: ScaleId;
      readonly label: LocalizedText;
      readonly hint?: LocalizedText;
    }
  | {
      readonly id: FieldId;
      readonly kind: 'text';
      readonly label: LocalizedText;
      /** One line that says what belongs in the field. */
      readonly hint?: LocalizedText;
      readonly audience?: AudienceId;
      /** What the full table does with the text: a line of its own under the item, or nothing. */
      readonly printed: 'judgement' | 'line' | 'never';
      readonly heads?: 'only' | 'not';
    };

/**
 * A question of the checklist. An item without `parent` heads its own table (a risk factor), an item
 * with one is a row of it (an indicator). A number that is not verified is never printed.
 */
export interface ChecklistItem {
  readonly id: ItemId;
  readonly group: string;
  readonly parent?: ItemId;
  readonly number: string | null;
  readonly numberVerified: boolean;
  readonly label: LocalizedText;
  /** A few words for lists and sentences; the label where absent. */
  readonly short?: LocalizedText;
  /** The name as a live sentence speaks it, with its article and in the case the sentence needs; `short` where absent. */
  readonly spoken?: LocalizedText;
  readonly labelVerified: boolean;
  /** On a head: whether its list of rows is known to be whole. */
  readonly countVerified?: boolean;
  /** What is open about the item, for the person who checks it. */
  readonly note?: string;
  readonly summary?: LocalizedText;
  readonly keywords?: readonly string[];
  readonly provenance: Provenance;
}

export interface ChecklistGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly provenance?: Provenance;
}

/** One language's way to say a list of items: `{items}` is filled with the listed names. */
export interface Clause {
  readonly one: string;
  readonly other: string;
}

/**
 * How the live sentence is put together in one language. Clauses follow the order of `values`; each
 * names the items that have that value of the primary field, a second run those that have `trend`.
 */
export interface SentencePattern {
  /** Holds `{clauses}`. */
  readonly frame: string;
  /** Stands in brackets while no head has been assessed: a gap, not a finding. */
  readonly unassessed: string;
  /** Said when heads were assessed and none is worth reporting. */
  readonly nothing: string;
  /** How an item is named: `{label}`, and `{number}` where the number is verified. */
  readonly item: { readonly numbered: string; readonly named: string };
  /** How an item is named a second time in the same sentence, in the clause of change; `item` where absent. */
  readonly again?: { readonly numbered: string; readonly named: string };
  readonly join: { readonly comma: string; readonly and: string };
  readonly clauses: Readonly<Record<ValueId, Clause>>;
  readonly joinClauses: { readonly comma: string; readonly and: string };
  /** Holds `{items}` and `{since}`; used when the checklist names a field and value for it. */
  readonly change?: Clause;
  readonly changeSince?: Clause;
}

/** Which items a live sentence names. */
export interface SentenceRule {
  readonly values: readonly ValueId[];
  readonly change?: { readonly field: FieldId; readonly value: ValueId };
  readonly patterns: { readonly en: SentencePattern } & Readonly<Record<string, SentencePattern>>;
}

/** Column titles and fixed words of the printed table. */
export interface TableWords {
  readonly caption: LocalizedText;
  readonly number: LocalizedText;
  readonly head: LocalizedText;
  readonly row: LocalizedText;
  readonly evidence: LocalizedText;
  readonly grade: LocalizedText;
  /** Stands where a number is not verified. */
  readonly numberToConfirm: LocalizedText;
  /** Names the heads that nobody assessed; holds `{items}`. Left out where absent. */
  readonly unanswered?: LocalizedText;
  /** Printed when nothing has been assessed. */
  readonly nothing: LocalizedText;
  /** Printed under each table; says how to read it. */
  readonly note: LocalizedText;
  readonly cutOff: LocalizedText;
  readonly since: LocalizedText;
}

/** A checklist as pack data. The engine knows no checklist by name. */
export interface Checklist {
  readonly id: ChecklistId;
  readonly title: LocalizedText;
  readonly short: LocalizedText;
  /** Languages in which every word but the row labels is there; a row label may fall back to English. */
  readonly languages?: readonly Language[];
  /** How well the words in each language other than English are founded. */
  readonly translations?: { readonly [Tag in Language]?: Provenance };
  readonly instrument: { readonly symbol: string | null; readonly source: string };
  readonly groups: readonly ChecklistGroup[];
  readonly items: readonly ChecklistItem[];
  readonly scales: readonly Scale[];
  readonly fields: readonly ChecklistField[];
  /** The scale field that says whether an item was found. */
  readonly primary: FieldId;
  readonly sentence: SentenceRule;
  readonly table: TableWords;
  readonly note: LocalizedText;
  readonly provenance: Provenance;
}
