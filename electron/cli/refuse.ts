import type { Finding } from '../../templates/model/finding.ts';
import { fail } from '../../templates/model/result.ts';
import type { Failure, FailureCode } from '../ipc/contract.ts';
import type { Refusal } from './outcome.ts';

type Refused = { readonly ok: false; readonly problem: Refusal };

/** Wrong use of the command line: exit 2. */
export const misuse = (message: string): Refused =>
  fail({ exit: 2, code: 'bad-argument', message });

/** A well-formed request that cannot be met: exit 1. */
export const refusal = (message: string): Refused => fail({ exit: 1, code: 'refused', message });

/** Findings that stand in the way: the first one is the sentence, the others stand below it. `hint` follows the first. */
export const refusedBy = (findings: readonly Finding[], exit: 1 | 3 = 1, hint = ''): Refused =>
  fail({ exit, code: exit === 3 ? 'unreadable' : 'refused', findings, hint });

const exits: { readonly [Code in FailureCode]: Refusal['exit'] } = {
  'bad-argument': 2,
  'not-found': 3,
  unreadable: 3,
  hostile: 3,
  'newer-format': 3,
  'not-saved': 1,
  'changed-outside': 1,
  held: 1,
  'wrong-secret': 1,
  'not-exported': 1,
  refused: 1,
  unexpected: 1,
};

/** A failure of a service as the command line answers it. */
export const failed = ({ code, message, findings }: Failure): Refused =>
  fail({ exit: exits[code], code, message, ...(findings ? { findings } : {}) });
