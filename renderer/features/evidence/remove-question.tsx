import { Trans, useLingui } from '@lingui/react/macro';
import type { EvidenceItem } from '../../../templates/model/evidence.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';

interface RemoveQuestionProps {
  readonly item: EvidenceItem;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before an evidence item leaves the dossier with all its links. */
export function RemoveQuestion({ item: { id }, onClose, onRemove }: RemoveQuestionProps) {
  const { t } = useLingui();
  return (
    <Dialog
      alert
      title={t`Remove ${id}?`}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            <Trans>Keep it</Trans>
          </Button>
          <Button look="danger" onPress={onRemove}>
            <Trans>Remove</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>It also leaves every item of the assessment that it supports.</Trans>
      </p>
    </Dialog>
  );
}
