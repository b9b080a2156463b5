import type { Finding } from '../../templates/model/finding.ts';
import type { Result } from '../../templates/model/result.ts';
import type { FailureCode } from '../ipc/contract.ts';

/** 0 done, 1 findings or refusal, 2 wrong use, 3 input that cannot be read or was made to harm. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command found: one JSON value for programs, text for people, and notes that go to stderr. */
export interface Done {
  readonly exit: ExitCode;
  readonly json: unknown;
  readonly text: string;
  readonly notes?: readonly string[];
}

/**
 * Why a command did nothing: one sentence, with more lines where there is more to say. Without a
 * `message` the findings say it, and `hint` follows the first of them.
 */
export interface Refusal {
  readonly exit: Exclude<ExitCode, 0>;
  readonly code: FailureCode;
  readonly message?: string;
  readonly notes?: readonly string[];
  readonly findings?: readonly Finding[];
  readonly hint?: string;
}

export type Outcome = Result<Done, Refusal>;
