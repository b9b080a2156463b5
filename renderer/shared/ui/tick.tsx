import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';

interface TickProps {
  readonly isSelected: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A sentence that a person agrees to, or one of several that may be taken together. */
export function Tick({ children, ...rest }: TickProps) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className="choice">
        {({ isSelected }) => (
          <>
            <span className="choice__mark">{isSelected && <Check aria-hidden />}</span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
