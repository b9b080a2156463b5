import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { ComparedText } from '../../../templates/model/comparison.ts';
import type { Template } from '../../../templates/model/template.ts';
import { usePackText } from '../strings/use-pack-text.ts';

/** Names the live parts of a compared text as the form and the interface do: "[Date of the veto]". */
export function useLiveWords(
  template: Template | undefined,
): (text: readonly ComparedText[]) => readonly ComparedText[] {
  const { t } = useLingui();
  const say = usePackText();
  return useCallback(
    (text) => {
      const names = new Map([
        ['[salutation]', t`[salutation]`],
        ['[factor sentence]', t`[sentence from the assessment]`],
        ['[risk table, short]', t`[table from the assessment]`],
        ['[risk table, full]', t`[full table from the assessment]`],
        ...(template?.fields ?? []).map(
          ({ id, label }) => [`[field ${id}]`, `[${say(label)}]`] as const,
        ),
      ]);
      return text.map((part) => ({
        ...part,
        text: part.text.replace(/\[[^[\]]+\]/g, (found) => names.get(found) ?? found),
      }));
    },
    [t, say, template],
  );
}
