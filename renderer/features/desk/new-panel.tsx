import { assertNever } from '../../../templates/model/result.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import type { InstalledForm } from './installed-forms.ts';
import { FormList } from './form-list.tsx';
import { NewForm } from './new-form.tsx';

/** Where New stands: choosing a form, or saying what the chosen form needs to start. */
export type NewStep =
  | { readonly kind: 'forms'; readonly veto?: Veto }
  | { readonly kind: 'start'; readonly form: InstalledForm; readonly veto?: Veto };

interface NewPanelProps {
  readonly step: NewStep;
  readonly onStep: (step: NewStep) => void;
}

/** New, beside the desk: a form in two steps, without a dialog in the way. */
export function NewPanel({ step, onStep }: NewPanelProps) {
  const veto = step.veto ? { veto: step.veto } : {};
  return (
    <aside className="desk__new column" aria-labelledby="new" data-column>
      <StepView step={step} onStep={onStep} veto={veto} />
    </aside>
  );
}

function StepView({ step, onStep, veto }: NewPanelProps & { readonly veto: { veto?: Veto } }) {
  switch (step.kind) {
    case 'forms':
      return (
        <FormList
          veto={step.veto}
          onForget={() => onStep({ kind: 'forms' })}
          onChoose={(form) => onStep({ kind: 'start', form, ...veto })}
        />
      );
    case 'start':
      return (
        <NewForm
          key={step.form.template.id}
          form={step.form}
          veto={step.veto}
          onBack={() => onStep({ kind: 'forms', ...veto })}
        />
      );
    default:
      return assertNever(step);
  }
}
