import type { VetoClock } from '../../templates/model/veto-clock.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Finding } from '../../templates/model/finding.ts';
import type {
  AudienceId,
  DraftId,
  PackId,
  ProfileId,
  StateCode,
  TemplateId,
} from '../../templates/model/ids.ts';
import type { Language } from '../../templates/model/language.ts';
import type { Library } from '../../templates/model/library.ts';
import type { Profile } from '../../templates/model/profile.ts';
import type { VetoRegister } from '../../templates/model/reference.ts';
import type { Instant, PlainDate } from '../../templates/model/time.ts';
import type { LeftOut } from '../../templates/print/left-out.ts';

/** Every way a command can fail. Words for a person travel beside the code and never hold document text. */
export const failureCodes = [
  'bad-argument',
  'not-found',
  'unreadable',
  'hostile',
  'newer-format',
  'not-saved',
  'changed-outside',
  'not-exported',
  'refused',
  'unexpected',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly findings?: readonly Finding[];
}

/** What crosses the boundary instead of a thrown error. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Names an open dossier; the file's path stays in the main process. */
export type DossierHandle = string;

export interface OpenDossier {
  readonly handle: DossierHandle;
  readonly dossier: Dossier;
  /** The bare file name, or null while the dossier was never saved. */
  readonly fileName: string | null;
  /** What could not be read of a damaged file; empty for a whole one. */
  readonly report: readonly Finding[];
}

/** A dossier known from before. `id` names it in `dossier.open-recent`. */
export interface RecentDossier {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly savedAt: Instant;
  readonly draftTitles: readonly string[];
  readonly found: boolean;
  /** For each head of the first assessment its value of the primary field, in order of the checklist. */
  readonly profile: readonly string[];
}

export interface Saved {
  readonly fileName: string;
  readonly savedAt: Instant;
}

export interface Settings {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly profile: Profile;
}

/** A veto of the register with its clock, newest first in lists. */
export interface VetoWindow {
  readonly entry: number;
  readonly clock: VetoClock;
}

export interface NewDossierArguments {
  readonly pack: PackId;
  readonly template: TemplateId;
  readonly vetoEntry?: number;
  readonly state?: StateCode;
  readonly language: Language;
  readonly title?: string;
}

export interface ExportRequest {
  readonly dossier: Dossier;
  readonly draft: DraftId;
  readonly profile: ProfileId;
  readonly audience: AudienceId;
}

export interface Preview {
  /** A whole HTML page, without scripts and without anything fetched. */
  readonly html: string;
  readonly words: number;
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

export const exportFormats = ['docx', 'pdf', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A fact about a written file, as it was found on reading the file back. */
export interface InspectedFact {
  readonly name: string;
  readonly value: string;
  /** False where the fact is something a careful sender would look at. */
  readonly clean: boolean;
}

export interface ExportReport {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly facts: readonly InspectedFact[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

export interface AppInfo {
  readonly version: string;
  readonly today: PlainDate;
}

/** Every command that a window may send: its arguments and what comes back. Null means that the person cancelled a dialog. */
export interface Commands {
  'app.info': { arguments: []; value: AppInfo };
  'settings.read': { arguments: []; value: Settings };
  'settings.write': { arguments: [Settings]; value: Settings };
  'library.read': { arguments: []; value: Library };
  'vetoes.read': { arguments: []; value: VetoRegister };
  'vetoes.windows': { arguments: []; value: readonly VetoWindow[] };
  'dossier.recent': { arguments: []; value: readonly RecentDossier[] };
  'dossier.create': { arguments: [NewDossierArguments]; value: OpenDossier };
  'dossier.open': { arguments: []; value: OpenDossier | null };
  'dossier.open-recent': { arguments: [string]; value: OpenDossier };
  'dossier.save': { arguments: [DossierHandle, Dossier]; value: Saved | null };
  'dossier.save-as': { arguments: [DossierHandle, Dossier]; value: Saved | null };
  'dossier.close': { arguments: [DossierHandle]; value: null };
  'export.preview': { arguments: [ExportRequest]; value: Preview };
  'export.write': { arguments: [ExportRequest, ExportFormat]; value: ExportReport | null };
  'export.reveal': { arguments: [string]; value: null };
}
export type CommandName = keyof Commands;

/** The names again as values, for the preload's list; the type below fails to compile if one is missing. */
export const commandNames = [
  'app.info',
  'settings.read',
  'settings.write',
  'library.read',
  'vetoes.read',
  'vetoes.windows',
  'dossier.recent',
  'dossier.create',
  'dossier.open',
  'dossier.open-recent',
  'dossier.save',
  'dossier.save-as',
  'dossier.close',
  'export.preview',
  'export.write',
  'export.reveal',
] as const satisfies readonly CommandName[];
type Unnamed = Exclude<CommandName, (typeof commandNames)[number]>;
export const everyCommandIsNamed: [Unnamed] extends [never] ? true : never = true;

/** What the main process may tell a window. */
export interface Events {
  /**
   * A menu item was chosen, or the window is asked to close. On `close` the window saves or drops
   * what is open, sends `dossier.close` and calls `window.close()`: it goes once nothing is open.
   */
  'menu.command': 'new' | 'open' | 'save' | 'save-as' | 'export' | 'close';
}
export type EventName = keyof Events;
export const eventNames = ['menu.command'] as const satisfies readonly EventName[];

/** The one object that a page sees, as `window.briefing`. */
export interface Briefing {
  readonly call: <Name extends CommandName>(
    name: Name,
    ...args: Commands[Name]['arguments']
  ) => Promise<Reply<Commands[Name]['value']>>;
  /** Calls back on each event until the returned function is called. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (detail: Events[Name]) => void,
  ) => () => void;
}
