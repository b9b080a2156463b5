import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Failure, Leftover } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useLeftoverTitle } from './use-leftover-title.ts';

interface DiscardQuestionProps {
  readonly leftover: Leftover;
  readonly onClose: () => void;
  readonly onDiscarded: () => void;
}

/** Asks once before what was kept is removed for good. */
export function DiscardQuestion({ leftover, onClose, onDiscarded }: DiscardQuestionProps) {
  const { t } = useLingui();
  const [failure, setFailure] = useState<Failure>();
  const title = useLeftoverTitle(leftover);
  const discard = async () => {
    const reply = await call('recovery.discard', leftover.id);
    if (reply.ok) onDiscarded();
    else setFailure(reply.error);
  };
  return (
    <Dialog
      alert
      title={t`Remove what was kept?`}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            <Trans>Keep it</Trans>
          </Button>
          <Button look="danger" onPress={() => void discard()}>
            <Trans>Remove</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          The changes to <bdi>{title}</bdi> that no file has are lost. This cannot be undone.
        </Trans>{' '}
        {leftover.fileName !== null && <Trans>The file itself stays as it is.</Trans>}
      </p>
      {failure && (
        <Banner tone="stop" title={<Trans>It was not removed</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
    </Dialog>
  );
}
