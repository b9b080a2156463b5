import type { KeyboardEvent, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';

interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: (event: KeyboardEvent) => void;
  readonly isInvalid?: boolean;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line of the find bar; Enter acts. What is typed runs in its own direction, whatever the window speaks. */
export const FindField = ({
  label,
  value,
  onChange,
  onEnter,
  isInvalid = false,
  describedBy,
  ref,
}: FindFieldProps) => (
  <TextField
    className="find__field"
    value={value}
    onChange={onChange}
    isInvalid={isInvalid}
    validationBehavior="aria"
    {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
  >
    <Label className="find__label">{label}</Label>
    <Input
      ref={ref}
      className="input"
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      // Here and not on the field, which would keep every other key from the bar and the page.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter(event);
      }}
    />
  </TextField>
);
