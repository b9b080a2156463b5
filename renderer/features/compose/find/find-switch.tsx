import type { LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Tip } from '../toolbar/tip.tsx';

interface FindSwitchProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Something that narrows what is looked for, on or off. */
export const FindSwitch = ({
  label,
  icon,
  isOn,
  onChange,
  isDisabled = false,
}: FindSwitchProps) => (
  <Tip label={label} shortcut={undefined}>
    <ToggleButton
      className="button button--plain button--icon button--s"
      aria-label={label}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <Icon of={icon} />
    </ToggleButton>
  </Tip>
);
