import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../shared/ui/button.tsx';
import type { Decision } from './cut-choices.ts';

interface PassageActProps {
  /** What becomes of the passage, in words; empty for one without a mark. */
  readonly label: string;
  readonly goes: boolean;
  readonly decided: Decision;
  /** Nothing can be decided here: it must stay. */
  readonly isFixed: boolean;
  /** The passage, for a screen reader. */
  readonly what: string;
  readonly onDecide: (decision: Decision) => void;
}

/** What becomes of a passage, and the one thing that a person can do about it. */
export function PassageAct({ label, goes, decided, isFixed, what, onDecide }: PassageActProps) {
  const { t } = useLingui();
  const said =
    decided !== 'none' ? t`As marked: ${what}` : goes ? t`Keep ${what}` : t`Drop ${what}`;
  return (
    <>
      {label !== '' && <span className="cuts__label">{label}</span>}
      {!isFixed && (
        <Button
          small
          look="plain"
          aria-label={said}
          onPress={() => onDecide(decided !== 'none' ? 'none' : goes ? 'keep' : 'drop')}
        >
          {decided !== 'none' ? (
            <Trans>As marked</Trans>
          ) : goes ? (
            <Trans>Keep</Trans>
          ) : (
            <Trans>Drop</Trans>
          )}
        </Button>
      )}
    </>
  );
}
