import type { StateCode } from './ids.ts';
import type { Language } from './language.ts';
import type { PlainDate } from './time.ts';

/** A plenary debate held under resolution 76/262. Null means that the fact was not found. */
export interface VetoDebate {
  readonly date: PlainDate;
  readonly meetings: readonly string[];
  readonly specialReport: string | null;
  readonly pressRelease: string | null;
  readonly agendaItem: {
    readonly number: number | null;
    readonly title: string;
    readonly verified: boolean;
  };
  readonly unverifiedFields: readonly string[];
  readonly note?: string;
}

/** An emergency special session that met on the same situation, which lifts the duty of paragraph 1. */
export interface SpecialSession {
  readonly session: string;
  readonly date: PlainDate;
  readonly meeting: string | null;
  readonly unverifiedFields: readonly string[];
  readonly note?: string;
}

/** A vote in the Security Council that failed because of a negative vote of a permanent member. */
export interface Veto {
  readonly entry: number;
  readonly date: PlainDate;
  readonly draft: string | null;
  readonly meeting: string | null;
  readonly situation: string;
  readonly agendaItem: string | null;
  readonly castBy: readonly StateCode[];
  readonly votes: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly notParticipating?: number;
  };
  readonly debate: VetoDebate | null;
  readonly specialSession: SpecialSession | null;
  readonly verified: boolean;
  readonly unverifiedFields: readonly string[];
  readonly note?: string;
}

/** The register of vetoes with what it covers. */
export interface VetoRegister {
  readonly asOf: PlainDate;
  readonly coverage: string;
  readonly counting: string;
  readonly source: string;
  readonly licence?: string;
  /** Totals by way of counting, so that figures heard elsewhere can be placed. */
  readonly conventions?: readonly VetoCount[];
  /** Figures in circulation and the way of counting they fit. */
  readonly claims?: readonly {
    readonly claim: string;
    readonly where: string;
    readonly fits: string;
  }[];
  /** Votes that only the broad way of counting holds. */
  readonly otherVotes?: { readonly note: string; readonly entries: readonly OtherVote[] };
  readonly vetoes: readonly Veto[];
}

/** Totals of one way of counting vetoes. */
export interface VetoCount {
  readonly id: string;
  readonly title: string;
  readonly entries: number;
  readonly negativeVotes?: number;
  readonly byState: Readonly<Record<StateCode, number>>;
  readonly note?: string;
}

/** A vote that the vote database counts as a veto and the library list does not. */
export interface OtherVote {
  readonly date: PlainDate;
  readonly reference: string;
  readonly title: string;
  readonly castBy: readonly StateCode[];
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number };
  readonly why: string;
}

/** A day on which Headquarters is closed. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  readonly verified: boolean;
  /** The day itself, where the holiday is observed on a neighbouring working day. */
  readonly nominalDate?: PlainDate;
  /** For a derived date: how sure the derivation is. */
  readonly confidence?: 'high' | 'medium';
}

/** Official holidays of Headquarters by year, and sessions of the Assembly. */
export interface HeadquartersCalendar {
  readonly asOf: PlainDate;
  readonly rule: string;
  readonly source: string;
  readonly licence?: string;
  readonly place?: string;
  /** How the dates of a year come about, for the person who checks them. */
  readonly holidayRule?: {
    readonly holidaysPerYear: string;
    readonly weekend: string;
    readonly check: string;
    readonly floating: readonly string[];
    readonly floatingVerified: string;
    readonly issued: string;
    readonly eidBasis: string;
  };
  readonly sessionRule?: { readonly number: string; readonly opening: string };
  readonly years: Readonly<
    Record<
      string,
      {
        readonly verified: boolean;
        readonly basis: string;
        readonly note?: string;
        readonly holidays: readonly Holiday[];
      }
    >
  >;
  readonly sessions: readonly {
    readonly session: number;
    readonly president?: string | null;
    readonly note?: string;
    readonly opened: PlainDate;
    readonly closed: PlainDate | null;
    readonly verified: boolean;
    readonly unverifiedFields: readonly string[];
  }[];
}

export interface StateName {
  readonly short: string;
  readonly article: string | null;
  readonly formal: string;
  readonly common: string;
}

/** A Member State or observer, named in the six official languages. */
export interface MemberState {
  readonly code: StateCode;
  readonly status: 'member' | 'observer';
  readonly group: string | null;
  readonly permanent: boolean;
  readonly iso2?: string;
  readonly m49?: string;
  /** The group with which the State is counted in elections. */
  readonly electoralGroup?: string | null;
  /** Elected terms on the Security Council, first and last year. */
  readonly councilTerms?: readonly (readonly [number, number])[];
  /** What is known of the State's commitments, by id; a missing entry means unknown, not “no”. */
  readonly commitments?: Readonly<Record<string, boolean>>;
  readonly note?: string;
  readonly names: { readonly [Tag in Language]: StateName };
}

export interface MemberStates {
  readonly asOf: PlainDate;
  readonly source: string;
  readonly licence?: string;
  readonly partsAsOf?: Readonly<Record<string, PlainDate>>;
  readonly notes?: readonly string[];
  /** The commitments that `commitments` of a State speaks of; `asOf` may be a year or a month. */
  readonly commitments?: readonly {
    readonly id: string;
    readonly title: string;
    readonly asOf: string;
    readonly known: number;
  }[];
  readonly counts?: {
    readonly members: number;
    readonly observers: number;
    readonly groups: Readonly<Record<string, number>>;
    readonly electoralGroups: Readonly<Record<string, number>>;
  };
  readonly states: readonly MemberState[];
}
