import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../../shared/format/numbers.ts';
import { useInterfaceLanguage } from '../../../shared/strings/use-interface-language.ts';
import type { Found } from './use-hits.ts';

interface FindCountProps {
  readonly id: string;
  readonly found: Found;
  readonly index: number;
  readonly isAsking: boolean;
  /** How many were put by the last Replace all, until something else is looked for. */
  readonly replaced: number | null;
}

/** How many places were found and which one this is; said aloud when it changes. */
export function FindCount({ id, found, index, isAsking, replaced }: FindCountProps) {
  const { t } = useLingui();
  const language = useInterfaceLanguage();
  const { hits, problem } = found;
  const written = formatNumber(replaced ?? hits.length, language);
  const place = formatNumber(index + 1, language);
  return (
    <span id={id} className="find__count" role="status" data-problem={problem ?? undefined}>
      {replaced !== null ? (
        <Plural
          value={replaced}
          one={`${written} place replaced`}
          other={`${written} places replaced`}
        />
      ) : !isAsking ? null : problem === 'bad-pattern' ? (
        t`This expression is not complete`
      ) : problem === 'too-slow' ? (
        t`This expression takes too long; make it simpler`
      ) : hits.length === 0 ? (
        t`Not found`
      ) : (
        <Trans>
          {place} of {written}
        </Trans>
      )}
    </span>
  );
}
