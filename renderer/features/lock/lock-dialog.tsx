import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { Failure, LockRequest } from '../../../electron/ipc/contract.ts';
import { LockChoice } from '../../shared/lock/lock-choice.tsx';
import { NoRecovery } from '../../shared/lock/no-recovery.tsx';
import { WaitWords } from '../../shared/lock/wait-words.tsx';
import { go } from '../../shared/route.ts';
import { lockDossier, type Session } from '../../shared/session.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';

interface LockDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** Locks the open dossier, changes its lock, or takes it off. */
export function LockDialog({ session, onClose }: LockDialogProps) {
  const { t } = useLingui();
  const [request, setRequest] = useState<LockRequest>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const { lock, dossier } = session;
  const about = useMemo(() => [dossier.title], [dossier.title]);
  const unlocks = request?.kind === 'none';

  const apply = async (wanted: LockRequest) => {
    setBusy(true);
    const wrong = await lockDossier(wanted);
    setBusy(false);
    setFailure(wrong);
    if (!wrong) onClose();
  };

  return (
    <Dialog
      wide
      title={lock === null ? t`Lock this dossier` : t`Change the lock`}
      // What was typed is lost with the dialog, so a click beside it does not close it.
      alert
      onClose={() => !busy && onClose()}
      foot={
        <>
          <WaitWords busy={busy}>
            {unlocks ? (
              <Trans>Saving without a lock…</Trans>
            ) : (
              <Trans>Locking… this takes a second or two.</Trans>
            )}
          </WaitWords>
          <Button onPress={onClose} isDisabled={busy}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            look={unlocks ? 'danger' : 'primary'}
            isDisabled={request === undefined || busy}
            onPress={() => request && void apply(request)}
          >
            {unlocks ? <Trans>Take the lock off</Trans> : <Trans>Lock</Trans>}
          </Button>
        </>
      }
    >
      <p className="quiet">
        <Trans>
          The texts, the history and what is kept for a crash are made unreadable on the disk. The
          name of the file stays readable, and exported files are not locked.
        </Trans>
      </p>
      {lock !== null && (
        <p className="quiet">
          <Trans>Copies made before keep the lock that they have.</Trans>
        </p>
      )}
      {!unlocks && <NoRecovery />}
      <LockChoice
        ways={lock === null ? lockingWays : [...lockingWays, 'none']}
        about={about}
        onChange={setRequest}
        onSettings={() => {
          onClose();
          go({ view: 'settings' });
        }}
      />
      {failure && (
        <Banner
          tone="stop"
          title={
            lock === null ? (
              <Trans>It is not locked</Trans>
            ) : (
              <Trans>The lock was not changed</Trans>
            )
          }
        >
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
    </Dialog>
  );
}

const lockingWays = ['passphrase', 'recipients'] as const;
