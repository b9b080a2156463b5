import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

interface ChoicesProps<Id extends string> {
  readonly label: ReactNode;
  readonly options: readonly {
    readonly id: Id;
    readonly label: ReactNode;
    readonly note?: ReactNode;
  }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, each with a sentence about it. For short choices without one use Segments. */
export function Choices<Id extends string>({ label, options, value, onChange }: ChoicesProps<Id>) {
  return (
    <RadioGroup className="choices" value={value} onChange={(id) => onChange(id as Id)}>
      <Label className="field__label">{label}</Label>
      {options.map(({ id, label, note }) => (
        <RadioField value={id} key={id}>
          <RadioButton className="choice">
            <span className="choice__mark choice__mark--round" />
            <span>
              {label}
              {note !== undefined && <span className="choice__note">{note}</span>}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
