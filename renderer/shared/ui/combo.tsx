import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

interface ComboProps {
  readonly label: string;
  readonly options: readonly ComboOption[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder: string;
  readonly nothing: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
}

/** One of many, found by typing a part of its name. */
export function Combo(props: ComboProps) {
  return (
    <ComboBox
      className="field"
      defaultItems={props.options}
      value={props.value}
      onChange={(key) => props.onChange(key === null ? null : String(key))}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field__label">{props.label}</Label>
      <div className="input combo">
        <Input className="combo__input" placeholder={props.placeholder} />
        <Button className="combo__open">
          <Icon of={ChevronDown} size="s" />
        </Button>
      </div>
      {props.hint !== undefined && (
        <Text slot="description" className="field__hint">
          {props.hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox<ComboOption>
          className="listbox"
          renderEmptyState={() => <p className="listbox__empty">{props.nothing}</p>}
        >
          {(option) => (
            <ListBoxItem className="listbox__item" id={option.id} textValue={option.label}>
              <span>{option.label}</span>
              {option.note !== undefined && <span className="faint">{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
