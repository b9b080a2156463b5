import type { FindingCode } from '../../../templates/model/finding-words.ts';
import type { Finding } from '../../../templates/model/finding.ts';

/** A finding about a Word file that could not be looked into. */
export const packageFinding = (
  code: Extract<FindingCode, `${'not-a-' | ''}word-file${string}`>,
  values: Finding['values'],
): Finding => ({
  code,
  severity: 'error',
  where: { in: 'input', path: values['part'] ?? '' },
  values,
});
