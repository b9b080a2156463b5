import { describeFinding } from '../../templates/model/describe-finding.ts';
import type { Finding } from '../../templates/model/finding.ts';
import { didYouMean } from './near-matches.ts';
import type { Refusal } from './outcome.ts';

/** A refusal in words: one sentence, and the lines below it. */
export interface RefusalWords {
  readonly message: string;
  readonly notes: readonly string[];
}

/** Puts findings into words; where a name was asked for that is not known, names that come near are offered. */
export function refusalWords({ findings = [], hint = '' }: Refusal): RefusalWords {
  const [first = '', ...notes] = findings.map(
    (finding) => describeFinding(finding) + nearest(finding),
  );
  return { message: first + hint, notes };
}

const nearest = ({ values: { asked, known = '' } }: Finding): string =>
  asked === undefined || known === '' ? '' : didYouMean(asked, known.split(', '));
