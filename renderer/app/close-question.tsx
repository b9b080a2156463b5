import { Trans, useLingui } from '@lingui/react/macro';
import { useLeaveQuestion } from '../shared/leave.ts';
import { useSession } from '../shared/session.ts';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';

/** Asks before a dossier with unsaved changes is let go. */
export function CloseQuestion() {
  const { t } = useLingui();
  const { asked, answer } = useLeaveQuestion();
  const title = useSession(({ open }) => open?.dossier.title ?? '');
  if (!asked) return null;
  return (
    <Dialog
      alert
      title={t`Save the changes?`}
      onClose={() => answer('stay')}
      foot={
        <>
          <Button look="danger" onPress={() => answer('discard')}>
            <Trans>Do not save</Trans>
          </Button>
          <span className="grow" />
          <Button onPress={() => answer('stay')}>
            <Trans>Stay</Trans>
          </Button>
          <Button look="primary" autoFocus onPress={() => answer('save')}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          <bdi>{title}</bdi> holds changes that no file has. Without saving they are lost.
        </Trans>
      </p>
    </Dialog>
  );
}
