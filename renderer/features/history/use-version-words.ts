import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { assertNever } from '../../../templates/model/result.ts';
import type { Version } from '../../../templates/model/version.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useIsolate } from './use-isolate.ts';

/** Says why a version was kept. A version that another one came from is named by its time. */
export function useVersionWords(versions: readonly Version[]): (version: Version) => string {
  const { t } = useLingui();
  const format = useFormat();
  const isolate = useIsolate();
  return useCallback(
    ({ mark }) => {
      switch (mark.kind) {
        case 'auto':
          return t`automatic`;
        case 'named':
          return mark.name;
        case 'before-restore':
          return t`before something was brought back`;
        case 'restored': {
          const from = versions.find(({ id }) => id === mark.from);
          if (!from) return t`brought back from an older version`;
          const when = isolate(format.dayAndTime(from.at));
          return t`brought back from ${when}`;
        }
        case 'shared': {
          const name = isolate(mark.name);
          return t`copy for ${name}`;
        }
        case 'before-merge':
          return t`before a copy was merged`;
        case 'merged': {
          const name = isolate(mark.name);
          return t`merged with ${name}`;
        }
        case 'recovered':
          return t`found again after the program had stopped`;
        default:
          return assertNever(mark);
      }
    },
    [t, format, isolate, versions],
  );
}
