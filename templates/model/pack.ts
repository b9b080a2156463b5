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

/** Words that texts share: salutations now, ladders and agreed language as packs grow. */
export interface Phrases {
  readonly salutations: readonly Salutations[];
}
