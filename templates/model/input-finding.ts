import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-words.ts';

/** An error at a place in a file or in typed input; the words name the place as `{path}`. */
export const inputFinding = (
  code: FindingCode,
  path: string,
  values: Readonly<Record<string, string>> = {},
): Finding => ({
  code,
  severity: 'error',
  where: { in: 'input', path },
  values: { path, ...values },
});
