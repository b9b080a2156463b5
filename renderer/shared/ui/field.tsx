import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

interface FieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; the field is marked as long as it is given. */
  readonly error?: string | undefined;
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly name?: string;
  readonly autoFocus?: boolean;
  /** The language of what is written, where it is not the interface's. */
  readonly lang?: string;
  readonly onBlur?: () => void;
}

/** A line or, with `lines`, a box of text with its label, hint and error. */
export function Field(props: FieldProps) {
  const { label, hint, error, lines, type, placeholder, required, name, autoFocus, lang, onBlur } =
    props;
  const inside = {
    className: 'input',
    dir: 'auto',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(lang === undefined ? {} : { lang }),
  };
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      {...(type === undefined ? {} : { type })}
      isInvalid={error !== undefined}
      isRequired={required ?? false}
      validationBehavior="aria"
      {...(name === undefined ? {} : { name })}
      {...(autoFocus === undefined ? {} : { autoFocus })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className="field__label">{label}</Label>
      {lines === undefined ? <Input {...inside} /> : <TextArea {...inside} rows={lines} />}
      {hint !== undefined && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </TextField>
  );
}
