import type { AudienceId, ChecklistId, FieldId, PackId, TemplateId } from './ids.ts';
import type { Language, LocalizedText } from './language.ts';
import type { Provenance } from './provenance.ts';

/** A circle of readers. A wider circle has a lower `rank`; something marked for a rank leaves only for that rank or a higher one. */
export interface Audience {
  readonly id: AudienceId;
  readonly rank: number;
  readonly mark: 'globe' | 'rings' | 'lock';
  readonly label: LocalizedText;
  readonly explanation: LocalizedText;
}

/** A family of forms, as New groups them. */
export interface Family {
  readonly id: string;
  readonly title: LocalizedText;
}

/** Credit owed for a part of the pack. */
export interface Credit {
  readonly what: string;
  readonly source: string;
  readonly licence: string;
}

/** The manifest of a pack: what it is and which parts it holds. Paths are relative to the pack. */
export interface PackManifest {
  readonly id: PackId;
  readonly version: string;
  readonly title: LocalizedText;
  readonly publisher: string;
  readonly licence: string;
  readonly languages: readonly Language[];
  readonly families: readonly Family[];
  readonly audiences: readonly Audience[];
  readonly credits: readonly Credit[];
  readonly templates: Readonly<Record<TemplateId, string>>;
  readonly checklists: Readonly<Record<ChecklistId, string>>;
  readonly phrases: string;
  /** Reference parts by name, for example `vetoes`, `calendar`, `member-states`. */
  readonly references: Readonly<Record<string, string>>;
}

/** Forms of address for one forum, by the `chair` field's choices, and closing words. */
export interface Salutations {
  readonly forum: string;
  readonly chairField: FieldId;
  readonly chairs: Readonly<Record<string, LocalizedText>>;
  readonly provenance: Provenance;
}

/** One step of a ladder: what is offered, and the forms by which the step is known in a text, in lower case. */
export interface Rung {
  readonly id: string;
  readonly say: LocalizedText;
  readonly forms: { readonly [Tag in Language]?: readonly string[] };
}

/** Diplomatic verbs from the mildest to the strongest. */
export interface Ladder {
  readonly id: string;
  readonly title: LocalizedText;
  readonly rungs: readonly Rung[];
  readonly provenance: Provenance;
}

/** A document that words were taken from. `verified` is false until somebody read them there. */
export interface PhraseSource {
  readonly symbol: string;
  readonly paragraphs?: string;
  readonly verified: boolean;
}

/** Words ready to be put into a text. With `source` they are agreed language, quoted; without, a usual formula. */
export interface Phrase {
  readonly id: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly source?: PhraseSource;
  readonly provenance: Provenance;
}

export interface PhraseGroup {
  readonly id: string;
  readonly title: LocalizedText;
  /** Forms it is meant for, by template id; absent: all. */
  readonly templates?: readonly TemplateId[];
  readonly phrases: readonly Phrase[];
}

/** A speaking time that a forum was seen to give. An editable default: limits change each session. */
export interface SlotPreset {
  readonly id: string;
  readonly forum: string;
  readonly title: LocalizedText;
  readonly seconds: number;
  readonly year: string;
  readonly provenance: Provenance;
}

/** Words that texts share. `words` are names that a spelling check must know, by language; `any` in each. */
export interface Phrases {
  readonly salutations: readonly Salutations[];
  readonly ladders: readonly Ladder[];
  readonly groups: readonly PhraseGroup[];
  readonly slots: readonly SlotPreset[];
  readonly words: { readonly [Tag in Language | 'any']?: readonly string[] };
}
