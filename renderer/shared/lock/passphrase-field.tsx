import { useLingui } from '@lingui/react/macro';
import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../ui/icon.tsx';

interface PassphraseFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isShown: boolean;
  /** Left out where another field's button shows this one too. */
  readonly onShow?: (isShown: boolean) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
}

/** A line for a secret, hidden until it is to be seen. No spell checker and no memory of the browser sees it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { t } = useLingui();
  const { isShown, onShow, hint, error } = props;
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className="field__label">{props.label}</Label>
      <Group className="input combo">
        <Input className="combo__input" dir="auto" autoCapitalize="none" />
        {onShow && (
          <ToggleButton
            className="combo__open"
            isSelected={isShown}
            onChange={onShow}
            aria-label={t`Show the passphrase`}
          >
            <Icon of={isShown ? EyeOff : Eye} />
          </ToggleButton>
        )}
      </Group>
      {hint !== undefined && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </TextField>
  );
}
