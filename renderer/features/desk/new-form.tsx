import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft } from 'lucide-react';
import { useEffect, useMemo, useState, type SubmitEvent } from 'react';
import type { Failure, LockRequest } from '../../../electron/ipc/contract.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import { LockChoice } from '../../shared/lock/lock-choice.tsx';
import { NoRecovery } from '../../shared/lock/no-recovery.tsx';
import { WaitWords } from '../../shared/lock/wait-words.tsx';
import { createDossier } from '../../shared/open-dossier.ts';
import { go } from '../../shared/route.ts';
import { languageNames } from '../../shared/strings/language-names.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { loadRegister, useWorld } from '../../shared/world.ts';
import { PackText } from '../../shared/ui/pack-text.tsx';
import type { InstalledForm } from './installed-forms.ts';
import { StatePicker } from './state-picker.tsx';
import { VetoPicker } from './veto-picker.tsx';

interface NewFormProps {
  readonly form: InstalledForm;
  readonly veto: Veto | undefined;
  readonly onBack: () => void;
}

/** What a form needs before it can start: a veto or a country, a language, and a title if one is wanted. */
export function NewForm({ form: { pack, template }, veto: given, onBack }: NewFormProps) {
  const { t } = useLingui();
  const { settings } = useWorld();
  const [veto, setVeto] = useState(given);
  const [state, setState] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<Language>(
    template.languages.find((tag) => tag === settings.language) ?? template.languages[0] ?? 'en',
  );
  const [lock, setLock] = useState<LockRequest>();
  const about = useMemo(() => [title], [title]);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  useEffect(() => void loadRegister(), []);
  const chosen =
    template.startsFrom === 'veto' ? veto !== undefined : state !== null || veto !== undefined;
  const ready = chosen && (!settings.vault || lock !== undefined);

  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    setFailure(
      await createDossier({
        pack: pack.id,
        template: template.id,
        language,
        ...(veto ? { vetoEntry: veto.entry } : {}),
        ...(state !== null ? { state } : {}),
        ...(title.trim() === '' ? {} : { title: title.trim() }),
        ...(settings.vault && lock ? { lock } : {}),
      }),
    );
    setBusy(false);
  };

  return (
    <form className="new" onSubmit={(event) => void create(event)}>
      <div className="new__head">
        <Button look="plain" label={t`Back to the forms`} onPress={onBack}>
          <Icon of={ChevronLeft} turns />
        </Button>
        <h2 className="title" id="new">
          <PackText text={template.title} />
        </h2>
      </div>
      <p className="quiet">
        <PackText text={template.summary} />
      </p>
      {template.startsFrom === 'situation' && <StatePicker value={state} onChange={setState} />}
      <VetoPicker value={veto} onChange={setVeto} optional={template.startsFrom === 'situation'} />
      <Field
        label={t`Title of the dossier`}
        value={title}
        onChange={setTitle}
        hint={t`Left empty, it takes the name of the situation.`}
      />
      {template.languages.length > 1 && (
        <Select
          label={t`Language of the text`}
          options={template.languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={setLanguage}
        />
      )}
      {settings.vault && (
        <section className="stack" aria-label={t`Lock`}>
          <NoRecovery />
          <LockChoice
            ways={lockingWays}
            about={about}
            onChange={setLock}
            onSettings={() => go({ view: 'settings' })}
          />
        </section>
      )}
      {failure && (
        <Banner tone="stop" title={<Trans>The dossier was not made</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
      <div className="line">
        <Button type="submit" look="primary" isDisabled={!ready || busy}>
          <Trans>Start writing</Trans>
        </Button>
        {!ready && (
          <span className="faint">
            {chosen ? (
              <Trans>Choose a lock first</Trans>
            ) : template.startsFrom === 'veto' ? (
              <Trans>Choose a veto first</Trans>
            ) : (
              <Trans>Choose a country first</Trans>
            )}
          </span>
        )}
        <WaitWords busy={busy && lock !== undefined}>
          <Trans>Locking… this takes a second or two.</Trans>
        </WaitWords>
      </div>
    </form>
  );
}

const lockingWays = ['passphrase', 'recipients'] as const;
