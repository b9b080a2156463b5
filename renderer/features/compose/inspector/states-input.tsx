import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { MemberState } from '../../../../templates/model/reference.ts';
import { useInterfaceLanguage } from '../../../shared/strings/use-interface-language.ts';
import { Combo } from '../../../shared/ui/combo.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';

interface StatesInputProps {
  readonly label: string;
  /** Codes parted by a space. */
  readonly value: string;
  readonly states: readonly MemberState[];
  readonly onSet: (value: string) => void;
}

/** States by name: those chosen, each with a way to take it out, and a list to choose more from. */
export function StatesInput({ label, value, states, onSet }: StatesInputProps) {
  const { t } = useLingui();
  const language = useInterfaceLanguage();
  const codes = value.split(' ').filter(Boolean);
  const nameOf = (code: string): string =>
    states.find((state) => state.code === code)?.names[language].short ?? code;
  return (
    <div className="states">
      <Combo
        key={value}
        label={label}
        value={null}
        placeholder={t`Add a State`}
        nothing={t`No State has this name`}
        options={states
          .filter(({ code }) => !codes.includes(code))
          .map(({ code }) => ({ id: code, label: nameOf(code) }))}
        onChange={(code) => code !== null && onSet([...codes, code].join(' '))}
      />
      {codes.length > 0 && (
        <ul className="states__chosen">
          {codes.map((code) => {
            const name = nameOf(code);
            return (
              <li key={code} className="chip chip--outline">
                {name}
                <Button
                  className="states__remove"
                  aria-label={t`Take out ${name}`}
                  onPress={() => onSet(codes.filter((one) => one !== code).join(' '))}
                >
                  <Icon of={X} size="s" />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
