import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';

interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest}>
      <SwitchButton className="choice choice--switch">
        {({ isSelected }) => (
          <>
            <span className="switch" {...(isSelected ? { 'data-selected': true } : {})} />
            <span>{children}</span>
          </>
        )}
      </SwitchButton>
    </SwitchField>
  );
}
