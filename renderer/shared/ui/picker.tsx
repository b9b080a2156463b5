import type { Ref } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Scale } from '../../../templates/model/checklist.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import { ShapeDrawing } from './shape.tsx';

interface PickerProps {
  readonly scale: Scale;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The values of a scale in a row, the chosen one filled. */
export function Picker({ scale, label, value, onChange, ref }: PickerProps) {
  const say = usePackText();
  return (
    <ToggleButtonGroup
      className="picker"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(String(key));
      }}
      {...(ref ? { ref } : {})}
    >
      {scale.values.map((one) => (
        <ToggleButton className="picker__item" id={one.id} key={one.id} data-tone={one.tone}>
          <ShapeDrawing of={one.shape} />
          <span className="cut">{say(one.label)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
