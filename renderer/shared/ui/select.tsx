import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './icon.tsx';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly drawing?: ReactNode;
}

interface SelectProps<Id extends string> {
  readonly label: ReactNode;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly hiddenLabel?: boolean;
  readonly small?: boolean;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** One of a few, from a list that opens. For two to six short choices use Segments. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, hiddenLabel = false, small = false } = props;
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => onChange(key as Id)}
      {...(props.isOpen === undefined ? {} : { isOpen: props.isOpen })}
      {...(props.onOpenChange === undefined ? {} : { onOpenChange: props.onOpenChange })}
    >
      <Label className={hiddenLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Button className={`input input--select${small ? ' input--s' : ''}`}>
        <SelectValue className="line cut" />
        <Icon of={ChevronDown} size="s" />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox" items={options}>
          {(option) => (
            <ListBoxItem className="listbox__item" id={option.id} textValue={option.label}>
              {option.drawing}
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
