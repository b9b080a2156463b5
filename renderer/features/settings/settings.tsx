import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Failure, Settings as AppSettings } from '../../../electron/ipc/contract.ts';
import type { Profile } from '../../../templates/model/profile.ts';
import {
  interfaceLanguages,
  toInterfaceLanguage,
} from '../../shared/strings/interface-language.ts';
import { languageNames } from '../../shared/strings/language-names.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Segments } from '../../shared/ui/segments.tsx';
import { useWorld, changeSettings } from '../../shared/world.ts';
import { ProfileFields } from './profile-fields.tsx';
import { SafetyPart } from './safety-part.tsx';
import './settings.css';
import { WordsPart } from './words-part.tsx';

/** Who writes, in which language the window speaks, and how it looks. Every change is kept at once. */
export function Settings() {
  const { t } = useLingui();
  const { settings, version } = useWorld();
  const [failure, setFailure] = useState<Failure>();
  const [profile, setProfile] = useState<Profile>(settings.profile);
  const keep = (change: Partial<AppSettings>) => void changeSettings(change).then(setFailure);
  const latest = useRef(profile);
  useEffect(() => {
    latest.current = profile;
  }, [profile]);
  // A field that still has the focus when the view is left would otherwise lose its last words.
  useEffect(
    () => () => {
      void changeSettings({ profile: latest.current });
    },
    [],
  );
  return (
    <main className="settings column" data-column aria-labelledby="settings">
      <h1 className="title" id="settings">
        <Trans>Settings</Trans>
      </h1>
      {failure && (
        <Banner tone="stop" title={<Trans>The settings were not kept</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
      <section className="sheet settings__sheet" aria-labelledby="who">
        <h2 className="heading" id="who">
          <Trans>Who writes</Trans>
        </h2>
        <p className="quiet">
          <Trans>
            New texts take these into their front matter. Leave empty what should stay open.
          </Trans>
        </p>
        <ProfileFields
          profile={profile}
          onChange={setProfile}
          onKeep={(next) => keep({ profile: next ?? profile })}
        />
      </section>
      <section className="sheet settings__sheet" aria-labelledby="window">
        <h2 className="heading" id="window">
          <Trans>The window</Trans>
        </h2>
        <div className="settings__row">
          <span className="label">
            <Trans>Language</Trans>
          </span>
          <Segments
            label={t`Language of the window`}
            value={toInterfaceLanguage(settings.language)}
            onChange={(language) => keep({ language })}
            options={interfaceLanguages.map((id) => ({
              id,
              label: <span lang={id}>{languageNames[id]}</span>,
            }))}
          />
          <span className="label">
            <Trans>Theme</Trans>
          </span>
          <Segments
            label={t`Theme`}
            value={settings.theme}
            onChange={(theme) => keep({ theme })}
            options={[
              { id: 'system', label: t`As the computer` },
              { id: 'light', label: t`Light` },
              { id: 'dark', label: t`Dark` },
              { id: 'contrast', label: t`High contrast` },
            ]}
          />
        </div>
        <p className="faint">
          <Trans>Each text has a language of its own, whatever the window speaks.</Trans>
        </p>
      </section>
      <WordsPart words={settings.words} onKeep={keep} />
      <SafetyPart settings={settings} onKeep={keep} />
      <p className="faint">
        <Trans>Aide-Mémoire {version}. It works without a network and sends nothing.</Trans>
      </p>
    </main>
  );
}
