import type { Checklist } from './checklist.ts';
import type { ChecklistId, TemplateId } from './ids.ts';
import type { PackManifest, Phrases } from './pack.ts';
import type { HeadquartersCalendar, MemberState, VetoRegister } from './reference.ts';
import type { Template } from './template.ts';

/** A pack as it is used: its manifest and its parts by id. */
export interface PackContents {
  readonly manifest: PackManifest;
  readonly templates: Readonly<Record<TemplateId, Template>>;
  readonly checklists: Readonly<Record<ChecklistId, Checklist>>;
  readonly phrases: Phrases;
}

/** Everything that turning a dossier into text needs besides the dossier. */
export interface Library {
  readonly packs: readonly PackContents[];
  readonly states: readonly MemberState[];
  readonly calendar: HeadquartersCalendar;
  readonly vetoes: VetoRegister;
}
