import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Profile } from '../../../templates/model/profile.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';
import { Combo } from '../../shared/ui/combo.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useWorld } from '../../shared/world.ts';

interface ProfileFieldsProps {
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
  /** Keeps the profile; called when a field is left, with the new profile where it changed in the same moment. */
  readonly onKeep: (profile?: Profile) => void;
}

/** The person and the office that texts are written for. */
export function ProfileFields({ profile, onChange, onKeep }: ProfileFieldsProps) {
  const { t } = useLingui();
  const { library } = useWorld();
  const language = useInterfaceLanguage();
  const states = useMemo(
    () =>
      library.states
        .map(({ code, names }) => ({ id: code, label: names[language].short, note: code }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [library, language],
  );
  const lines: readonly { readonly id: Exclude<keyof Profile, 'state'>; readonly label: string }[] =
    [
      { id: 'mission', label: t`Mission or organization` },
      { id: 'speaker', label: t`Speaker` },
      { id: 'rank', label: t`Rank` },
      { id: 'capacity', label: t`Capacity` },
      { id: 'unit', label: t`Unit` },
      { id: 'contact', label: t`Contact` },
    ];
  return (
    <div className="two">
      {lines.map(({ id, label }) => (
        <Field
          key={id}
          label={label}
          value={profile[id]}
          onChange={(value) => onChange({ ...profile, [id]: value })}
          onBlur={() => onKeep()}
        />
      ))}
      <Combo
        label={t`State`}
        options={states}
        value={profile.state === '' ? null : profile.state}
        onChange={(code) => {
          const next = { ...profile, state: code ?? '' };
          onChange(next);
          onKeep(next);
        }}
        placeholder={t`Type a part of its name`}
        nothing={t`No State has this in its name`}
      />
    </div>
  );
}
