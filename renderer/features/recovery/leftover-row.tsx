import { Trans, useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import type { Leftover } from '../../../electron/ipc/contract.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { fileWords } from './file-words.ts';
import { useLeftoverTitle } from './use-leftover-title.ts';

interface LeftoverRowProps {
  readonly leftover: Leftover;
  readonly onSee: () => void;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

/** One leftover: what it is, when it changed last, how its file stands, and what can be done. */
export function LeftoverRow({ leftover, onSee, onOpen, onDiscard }: LeftoverRowProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const title = useLeftoverTitle(leftover);
  const { id, fileName, changedAt, file } = leftover;
  const locked = leftover.title === null;
  const when = format.dayAndTime(changedAt);
  return (
    <li className="recovery__row">
      <div className="grow">
        <p className="line">
          {leftover.lock !== null && <Icon of={Lock} size="s" />}
          <bdi className="strong recovery__name">{title}</bdi>
        </p>
        <p className="faint">
          {fileName !== null && (
            <>
              <bdi className="recovery__name">{fileName}</bdi> ·{' '}
            </>
          )}
          <Trans>Last change {when}</Trans>
        </p>
        <p className="quiet">{i18n._(fileWords[file])}</p>
        {locked && (
          <p className="faint" id={`recovery-${id}`}>
            <Trans>Both can be seen once it is unlocked.</Trans>
          </p>
        )}
      </div>
      <div className="line recovery__acts">
        <Button look="primary" aria-label={t`Go on with this: ${title}`} onPress={onOpen}>
          <Trans>Go on with this</Trans>
        </Button>
        <Button
          aria-label={t`See both: ${title}`}
          onPress={onSee}
          isDisabled={locked}
          {...(locked ? { 'aria-describedby': `recovery-${id}` } : {})}
        >
          <Trans>See both</Trans>
        </Button>
        <Button look="plain" aria-label={t`Remove: ${title}`} onPress={onDiscard}>
          <Trans>Remove…</Trans>
        </Button>
      </div>
    </li>
  );
}
