import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { basisOf } from '../../../templates/model/finding-basis.ts';
import type { FindingCode } from '../../../templates/model/finding-words.ts';
import type { Foundation } from '../../../templates/model/provenance.ts';

/** What a check rests on, in words; where it stands; and how well it is founded. */
interface BasisText {
  readonly words: string;
  readonly source: string;
  readonly mark: Foundation;
}

/** Says what checks rest on in the interface's language; undefined for what is no check. Sources keep their own names. */
export function useBasisText(): (code: FindingCode) => BasisText | undefined {
  const { i18n } = useLingui();
  return useCallback(
    (code) => {
      const found = basisOf(code);
      return (
        found && {
          words: i18n._(`basis.${code}`, {}, { message: found.basis }),
          source: found.source,
          mark: found.mark,
        }
      );
    },
    [i18n],
  );
}
