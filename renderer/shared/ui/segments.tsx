import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly small?: boolean;
}

/** One of two to six short choices, all in sight. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      className={`segments${props.small ? ' segments--s' : ''}`}
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        for (const key of keys) props.onChange(key as Id);
      }}
    >
      {props.options.map(({ id, label }) => (
        <ToggleButton className="segments__item" id={id} key={id}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
