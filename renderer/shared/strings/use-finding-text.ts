import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { findingWords } from '../../../templates/model/finding-words.ts';
import type { Finding } from '../../../templates/model/finding.ts';

/** Says findings in the interface's language. In Arabic each value is isolated, so that Latin words keep their punctuation. */
export function useFindingText(): (finding: Finding) => string {
  const { i18n } = useLingui();
  return useCallback(
    ({ code, values }) =>
      i18n._(`finding.${code}`, i18n.locale === 'ar' ? isolated(values) : values, {
        message: findingWords[code],
      }),
    [i18n],
  );
}

const isolated = (values: Finding['values']): Finding['values'] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`]));
