import { useLingui } from '@lingui/react/macro';
import { salutationText } from '../../../../templates/print/salutation-text.ts';
import { useLive } from '../../live/live-context.ts';
import type { SalutationElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { FixedFrame } from '../fixed-frame.tsx';

/** The address to the chair, as the draft's chair field has it now. */
export function SalutationView(props: ViewProps<SalutationElement>) {
  const { t } = useLingui();
  const { context, onShowField } = useLive();
  const text = salutationText(context.draft, context.salutations);
  const field = context.salutations?.chairField;
  return (
    <FixedFrame
      {...props}
      label={t`Salutation, follows the chair`}
      content={
        <p onDoubleClick={() => field !== undefined && onShowField(field)}>
          {text === '' ? (
            <span className="chip chip--missing">{t`no form of address in the pack`}</span>
          ) : (
            <span className="field-in-text">{text}</span>
          )}
        </p>
      }
    />
  );
}
