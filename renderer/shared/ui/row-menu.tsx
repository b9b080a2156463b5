import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface RowMenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly perform: () => void;
}

interface RowMenuProps {
  /** What the menu belongs to, for a screen reader. */
  readonly label: string;
  readonly items: readonly RowMenuItem[];
}

/** What else can be done with a row, behind three dots. */
export function RowMenu({ label, items }: RowMenuProps) {
  return (
    <MenuTrigger>
      <Button look="plain" small label={label}>
        <Icon of={Ellipsis} size="s" />
      </Button>
      <Popover className="popover popover--menu" placement="bottom end">
        <Menu className="menu" aria-label={label}>
          {items.map(({ id, label: words, icon, perform }) => (
            <MenuItem className="menu__item" key={id} textValue={words} onAction={perform}>
              <Icon of={icon} />
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
