import type { VetoClock } from '../../templates/model/veto-clock.ts';
import type { Change } from '../../templates/model/change.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Finding } from '../../templates/model/finding.ts';
import type {
  AudienceId,
  ContentId,
  DraftId,
  PackId,
  ProfileId,
  StateCode,
  TemplateId,
  VersionId,
} from '../../templates/model/ids.ts';
import type { Language } from '../../templates/model/language.ts';
import type { Library } from '../../templates/model/library.ts';
import type { Profile } from '../../templates/model/profile.ts';
import type { VetoRegister } from '../../templates/model/reference.ts';
import type { Instant, PlainDate } from '../../templates/model/time.ts';
import type { Version, VersionMark } from '../../templates/model/version.ts';
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
  'held',
  'wrong-secret',
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

/** How a dossier is kept from others: by a passphrase, or for the holders of certain keys. */
export type LockKind = 'passphrase' | 'recipients';

/** What opens a locked dossier: its passphrase, or this person's own key, which has a passphrase of its own. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'own-key'; readonly passphrase: string };

/** How a dossier is to be locked from now on. Recipients are `age1…` keys; one's own key is added to them. */
export type LockRequest =
  | { readonly kind: 'none' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What can be seen of a locked dossier without opening it. `ticket` names it in `dossier.unlock`. */
export interface LockedDossier {
  readonly ticket: string;
  /** Null for a dossier that never had a file. */
  readonly fileName: string | null;
  readonly lock: LockKind;
}

/** Who has a file open on another computer, as their lock file says. A locked dossier names nobody. */
export interface Holder {
  readonly name: string;
  readonly computer: string;
  readonly since: Instant;
}

export interface OpenDossier {
  readonly handle: DossierHandle;
  readonly dossier: Dossier;
  /** The bare file name, or null while the dossier was never saved. */
  readonly fileName: string | null;
  /** What could not be read of a damaged file; empty for a whole one. */
  readonly report: readonly Finding[];
  readonly lock: LockKind | null;
  readonly holder: Holder | null;
  /** True while this holds changes that were found in the journal and that no file has. */
  readonly recovered: boolean;
}

/** What opening gives: the dossier, or what has to be unlocked first. */
export type Opening = OpenDossier | LockedDossier;

/** What the journal kept of a session that ended without closing its dossier. */
export interface Leftover {
  readonly id: string;
  /** Null while the journal is locked. */
  readonly title: string | null;
  readonly fileName: string | null;
  readonly changedAt: Instant;
  readonly lock: LockKind | null;
  /** How the file stands to the journal: as it was, changed since by someone, gone, or never there. */
  readonly file: 'as-it-was' | 'changed' | 'gone' | 'never' | 'unknown';
}

/** A leftover beside the file it belongs to. */
export interface LeftoverContent {
  readonly recovered: Dossier;
  /** Null where there is no file, or it cannot be read. */
  readonly inFile: Dossier | null;
}

/** A copy of the dossier that a colleague worked on, with the state that both began from where it is known. */
export interface Copy {
  readonly fileName: string;
  readonly dossier: Dossier;
  readonly base: Dossier | null;
  /** When the base was shared or saved. */
  readonly baseAt: Instant | null;
}

/** What removing a dossier takes away, and what it leaves because others may need it. */
export interface WipePlan {
  readonly title: string | null;
  readonly fileName: string | null;
  readonly journals: number;
  /** Names of files that were exported from it; they stay. */
  readonly exports: readonly string[];
}

/** A dossier in the recent list, or one that is open. */
export type WipeTarget =
  { readonly recent: string } | { readonly handle: DossierHandle } | { readonly leftover: string };

/** This person's own key, which others lock dossiers for. */
export interface OwnKey {
  /** The public part, `age1…`; null while there is no key. */
  readonly recipient: string | null;
  readonly unlocked: boolean;
}

/** A dossier known from before. `id` names it in `dossier.open-recent`. */
export interface RecentDossier {
  readonly id: string;
  /** Null for a locked dossier. */
  readonly title: string | null;
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

/** How long nobody touches the window before a locked dossier is locked again, in minutes; 0 is never. */
export const lockDelays = [0, 2, 5, 10, 30] as const;
export type LockDelay = (typeof lockDelays)[number];

/** Somebody whom dossiers are locked for. */
export interface Recipient {
  readonly name: string;
  /** `age1…` */
  readonly recipient: string;
}

export interface Settings {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly profile: Profile;
  /** Every new dossier is locked. */
  readonly vault: boolean;
  readonly lockAfter: LockDelay;
  readonly recipients: readonly Recipient[];
  /** Words of one's own that the spelling check must know. */
  readonly words: readonly string[];
  /** Keys that a person gave to commands of the text, by command; an empty string takes the key away. */
  readonly shortcuts: Readonly<Record<string, string>>;
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
  readonly lock?: LockRequest;
}

export interface ExportRequest {
  readonly dossier: Dossier;
  readonly draft: DraftId;
  readonly profile: ProfileId;
  readonly audience: AudienceId;
  /** One of the draft's shorter versions, instead of the whole text. */
  readonly cut?: ContentId;
  /** The open dossier it belongs to, so that its list of exports knows of it. */
  readonly handle?: DossierHandle;
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
  'dossier.open': { arguments: []; value: Opening | null };
  'dossier.open-recent': { arguments: [string]; value: Opening };
  /** Opens what a ticket names. A wrong secret is `wrong-secret`; a damaged file is `unreadable`. */
  'dossier.unlock': { arguments: [string, Secret]; value: OpenDossier };
  'dossier.save': { arguments: [DossierHandle, Dossier]; value: Saved | null };
  'dossier.save-as': { arguments: [DossierHandle, Dossier]; value: Saved | null };
  /** Writes another file and goes on with the one that is open. */
  'dossier.save-copy': { arguments: [DossierHandle, Dossier]; value: Saved | null };
  /** Keeps changes in the journal; answers once they are on the disk. `number` counts from 1 in each session. */
  'dossier.journal': { arguments: [DossierHandle, number, readonly Change[]]; value: null };
  /** Changes the lock and saves at once; a dossier without a file keeps it for its first save. */
  'dossier.lock': { arguments: [DossierHandle, Dossier, LockRequest]; value: Saved | null };
  /** Saves where it can, forgets the key and closes. What is not in the file stays in the locked journal. */
  'dossier.lock-now': { arguments: [DossierHandle]; value: LockedDossier };
  'dossier.close': { arguments: [DossierHandle]; value: null };
  'history.list': { arguments: [DossierHandle]; value: readonly Version[] };
  'history.read': { arguments: [DossierHandle, VersionId]; value: Dossier };
  /** Remembers the given state as a version. */
  'history.mark': { arguments: [DossierHandle, Dossier, VersionMark]; value: Version };
  'recovery.list': { arguments: []; value: readonly Leftover[] };
  'recovery.read': { arguments: [string]; value: LeftoverContent };
  'recovery.open': { arguments: [string]; value: Opening };
  'recovery.discard': { arguments: [string]; value: null };
  /** Asks for a colleague's copy. */
  'merge.read': { arguments: [DossierHandle]; value: Copy | LockedDossier | null };
  /** A colleague's copy that was locked. */
  'merge.unlock': { arguments: [DossierHandle, string, Secret]; value: Copy };
  /** The dossier's own file as somebody else left it. */
  'merge.read-outside': { arguments: [DossierHandle]; value: Copy };
  /** What `merge.read-outside` gave is merged or kept aside: the next save may replace that file. */
  'merge.settle-outside': { arguments: [DossierHandle]; value: null };
  /** Writes a copy for a colleague that carries its own base. */
  'share.write': { arguments: [DossierHandle, Dossier, string]; value: Saved | null };
  'wipe.plan': { arguments: [WipeTarget]; value: WipePlan };
  'wipe.run': { arguments: [WipeTarget]; value: WipePlan };
  'key.read': { arguments: []; value: OwnKey };
  'key.create': { arguments: [string]; value: OwnKey };
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
  'dossier.unlock',
  'dossier.save',
  'dossier.save-as',
  'dossier.save-copy',
  'dossier.journal',
  'dossier.lock',
  'dossier.lock-now',
  'dossier.close',
  'history.list',
  'history.read',
  'history.mark',
  'recovery.list',
  'recovery.read',
  'recovery.open',
  'recovery.discard',
  'merge.read',
  'merge.unlock',
  'merge.read-outside',
  'merge.settle-outside',
  'share.write',
  'wipe.plan',
  'wipe.run',
  'key.read',
  'key.create',
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
   * `lock` also comes when the system locks its screen or goes to sleep.
   */
  'menu.command':
    'new' | 'open' | 'save' | 'save-as' | 'export' | 'close' | 'history' | 'lock' | 'safety';
  /** Somebody changed, removed or brought back the file of an open dossier. */
  'dossier.outside': {
    readonly handle: DossierHandle;
    readonly state: 'changed' | 'gone' | 'as-it-was';
  };
  /** Somebody else took or left the file of an open dossier. */
  'dossier.holder': { readonly handle: DossierHandle; readonly holder: Holder | null };
}
export type EventName = keyof Events;
export const eventNames = [
  'menu.command',
  'dossier.outside',
  'dossier.holder',
] as const satisfies readonly EventName[];

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
