import type { Holiday, SpecialSession, VetoDebate } from './reference.ts';
import type { PlainDate } from './time.ts';

/** How the duty of A/RES/76/262, para. 1, stands for a veto. */
export type ClockState =
  | { readonly kind: 'open'; readonly workingDaysLeft: number }
  | { readonly kind: 'debate-held'; readonly debate: VetoDebate; readonly onWorkingDay: number }
  | {
      readonly kind: 'special-session';
      readonly session: SpecialSession;
      readonly onWorkingDay: number;
    }
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'before-resolution' };

/** The ten working days after a veto, and what became of them. */
export interface VetoClock {
  readonly veto: {
    readonly date: PlainDate;
    readonly draft: string | null;
    readonly entry: number | null;
    /** The register has the draft symbol from one weak source. */
    readonly draftUnverified?: true;
  };
  readonly workingDays: readonly PlainDate[];
  readonly lastDay: PlainDate;
  /** Headquarters holidays left out of the count, on working weekdays only. */
  readonly holidays: readonly Holiday[];
  /** 72 hours before the debate; before the last day while no debate is known. Absent where no debate is owed. */
  readonly specialReportBy?: PlainDate;
  readonly debate?: VetoDebate;
  readonly exempt?:
    | { readonly reason: 'special-session'; readonly session: SpecialSession }
    | { readonly reason: 'before-resolution' };
  readonly state: ClockState;
  /** Why the count is what it is, sentence by sentence, for a person. */
  readonly reasons: readonly string[];
}
