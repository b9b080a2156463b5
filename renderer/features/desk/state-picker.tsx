import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { StateCode } from '../../../templates/model/ids.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';
import { Combo } from '../../shared/ui/combo.tsx';
import { useWorld } from '../../shared/world.ts';

interface StatePickerProps {
  readonly value: StateCode | null;
  readonly onChange: (code: StateCode | null) => void;
}

/** A Member State or observer, found by its name or code. */
export function StatePicker({ value, onChange }: StatePickerProps) {
  const { t } = useLingui();
  const { library } = useWorld();
  const language = useInterfaceLanguage();
  const options = useMemo(
    () =>
      library.states
        .map(({ code, names }) => ({ id: code, label: names[language].short, note: code }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [library, language],
  );
  return (
    <Combo
      label={t`Country`}
      options={options}
      value={value}
      onChange={onChange}
      placeholder={t`Type a part of its name`}
      nothing={t`No State has this in its name`}
    />
  );
}
