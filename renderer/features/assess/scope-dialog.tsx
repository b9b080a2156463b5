import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { setAssessmentScope } from '../../../templates/edit/set-assessment-scope.ts';
import type { PlainDate } from '../../../templates/model/time.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import type { AssessContext } from './assess-context.ts';

interface ScopeDialogProps {
  readonly title: string;
  readonly context: AssessContext;
  readonly onClose: () => void;
}

/** The frame of an assessment: from when trends are measured, when it was closed, how it was made. */
export function ScopeDialog({ title, context, onClose }: ScopeDialogProps) {
  const { t } = useLingui();
  const { assessment, onEdit } = context;
  const [since, setSince] = useState<string>(assessment.since ?? '');
  const [cutOff, setCutOff] = useState<string>(assessment.cutOff ?? '');
  const [method, setMethod] = useState(assessment.method ?? '');
  const keep = () => {
    onEdit((dossier) =>
      setAssessmentScope(dossier, assessment.id, {
        since: (since || undefined) as PlainDate | undefined,
        cutOff: (cutOff || undefined) as PlainDate | undefined,
        method: method.trim() || undefined,
      }),
    );
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" onPress={keep}>
            <Trans>Keep</Trans>
          </Button>
        </>
      }
    >
      <div className="two">
        <Field
          label={t`Trends since`}
          type="date"
          value={since}
          onChange={setSince}
          hint={t`The day that “rising” and “falling” are measured from.`}
          autoFocus
        />
        <Field
          label={t`Cut-off`}
          type="date"
          value={cutOff}
          onChange={setCutOff}
          hint={t`Nothing later was taken into account.`}
        />
      </div>
      <Field label={t`How it was made`} lines={3} value={method} onChange={setMethod} />
    </Dialog>
  );
}
