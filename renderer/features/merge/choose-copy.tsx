import { Trans } from '@lingui/react/macro';
import { FolderOpen } from 'lucide-react';
import type { Failure } from '../../../electron/ipc/contract.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';

interface ChooseCopyProps {
  readonly outside: boolean;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
}

/** What merging does, and the way to the copy. */
export function ChooseCopy({ outside, busy, failure, onChoose, onLeave }: ChooseCopyProps) {
  return (
    <div className="merge__start stack">
      <h1 className="title">
        {outside ? (
          <Trans>Merge what somebody changed in the file</Trans>
        ) : (
          <Trans>Merge a colleague’s copy</Trans>
        )}
      </h1>
      <p className="quiet">
        <Trans>
          Changes to different sentences are put together. Wherever both of you changed the same
          words, both are shown and you decide. Nothing is changed before you press Merge, and how
          it was stays in the history.
        </Trans>
      </p>
      {failure && (
        <Banner tone="stop" title={<Trans>It could not be read</Trans>}>
          <p dir="auto">{failure.message}</p>
          <p>
            <Trans>Your dossier was not touched.</Trans>
          </p>
        </Banner>
      )}
      <div className="line">
        <Button look="primary" isDisabled={busy} onPress={onChoose} autoFocus>
          <Icon of={FolderOpen} />
          {outside ? <Trans>Read the file again</Trans> : <Trans>Choose a copy…</Trans>}
        </Button>
        <Button look="plain" onPress={onLeave}>
          <Trans>Back to the text</Trans>
        </Button>
      </div>
    </div>
  );
}
