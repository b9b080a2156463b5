import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../shared/api.ts';
import { SecretForm } from '../../shared/lock/secret-form.tsx';
import { hideLocked, useLocked } from '../../shared/locked.ts';
import { showOpened } from '../../shared/open-dossier.ts';
import { Dialog } from '../../shared/ui/dialog.tsx';

/** Asks for the secret of the dossier that is to be opened, while there is one. */
export function UnlockDialog() {
  const { t } = useLingui();
  const { locked } = useLocked();
  if (!locked) return null;
  const { ticket, fileName, lock } = locked;
  return (
    <Dialog alert title={t`Locked dossier`} onClose={hideLocked} foot={null}>
      {fileName === null ? (
        <p>
          <Trans>It has no file yet. What was written is in its locked journal.</Trans>
        </p>
      ) : (
        <p className="strong">
          <bdi>{fileName}</bdi>
        </p>
      )}
      <SecretForm
        key={ticket}
        lock={lock}
        open={(secret) => call('dossier.unlock', ticket, secret)}
        onOpened={(opened) => {
          hideLocked();
          showOpened(opened);
        }}
        onCancel={hideLocked}
        action={<Trans>Open</Trans>}
      />
    </Dialog>
  );
}
