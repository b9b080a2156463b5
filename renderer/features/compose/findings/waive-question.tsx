import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Finding } from '../../../../templates/model/finding.ts';
import { useFindingText } from '../../../shared/strings/use-finding-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Field } from '../../../shared/ui/field.tsx';

interface WaiveQuestionProps {
  readonly finding: Finding;
  readonly onClose: () => void;
  readonly onWaive: (reason: string) => void;
}

/** Asks why a finding is set aside. The reason is kept with the draft; without one nothing is set aside. */
export function WaiveQuestion({ finding, onClose, onWaive }: WaiveQuestionProps) {
  const { t } = useLingui();
  const say = useFindingText();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const answer = (): void => {
    if (reason.trim() === '') setRefused(true);
    else onWaive(reason.trim());
  };
  return (
    <Dialog
      title={t`Set a finding aside`}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" onPress={answer}>
            <Trans>Set aside</Trans>
          </Button>
        </>
      }
    >
      <p className="quiet">{say(finding)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer();
        }}
      >
        <Field
          label={t`Why it does not matter here`}
          value={reason}
          onChange={setReason}
          autoFocus
          hint={t`The reason stays with this draft. It never leaves in an export. The finding comes back when the text there says something else.`}
          error={refused ? t`Write a few words, so that a colleague can follow.` : undefined}
        />
      </form>
    </Dialog>
  );
}
