import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { FindingCode } from '../../../templates/model/finding-words.ts';
import type { Failure, FailureCode } from '../../ipc/contract.ts';

/** Findings that mean more than "cannot be read": data made to harm, or data of a newer version. */
const meanings: { readonly [Code in FindingCode]?: FailureCode } = {
  'json-too-deep': 'hostile',
  'json-member-refused': 'hostile',
  'zip-name': 'hostile',
  'zip-repeated': 'hostile',
  'zip-link': 'hostile',
  'zip-too-many': 'hostile',
  'zip-file-too-large': 'hostile',
  'zip-entry-too-large': 'hostile',
  'zip-too-large': 'hostile',
  'zip-ratio': 'hostile',
  'content-newer': 'newer-format',
  'format-newer': 'newer-format',
};

/** What to answer when a file could not be read: the gravest finding decides, its words are the message. */
export function readingFailure(findings: readonly Finding[]): Failure {
  const [first] = [...findings].sort((a, b) => gravity(a) - gravity(b));
  if (!first) throw new Error('A failure needs a finding');
  return {
    code: meanings[first.code] ?? 'unreadable',
    message: describeFinding(first),
    findings,
  };
}

const gravity = ({ code }: Finding): number => {
  const meaning = meanings[code];
  return meaning === 'hostile' ? 0 : meaning === 'newer-format' ? 1 : 2;
};
