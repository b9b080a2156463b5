import { Trans, useLingui } from '@lingui/react/macro';
import type { LockDelay, Settings } from '../../../electron/ipc/contract.ts';
import { OwnKeyPart } from '../../shared/lock/own-key-part.tsx';
import { go } from '../../shared/route.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Segments } from '../../shared/ui/segments.tsx';
import { Switch } from '../../shared/ui/switch.tsx';
import { People } from './people.tsx';

interface SafetyPartProps {
  readonly settings: Settings;
  readonly onKeep: (change: Partial<Settings>) => void;
}

/** What keeps dossiers from others: the vault, locking again, whom to lock for, one's own key. */
export function SafetyPart({ settings, onKeep }: SafetyPartProps) {
  const { t } = useLingui();
  return (
    <section className="sheet settings__sheet safety-part" aria-labelledby="safety">
      <h2 className="heading" id="safety">
        <Trans>Safety</Trans>
      </h2>
      <div>
        <Switch isSelected={settings.vault} onChange={(vault) => onKeep({ vault })}>
          <Trans>Lock every new dossier</Trans>
          <span className="choice__note">
            <Trans>
              New then asks how, so that no text of it is ever on the disk in the clear.
            </Trans>
          </span>
        </Switch>
      </div>
      <div className="stack">
        <span className="label">
          <Trans>Lock again when nobody has touched the window for</Trans>
        </span>
        <Segments<DelayId>
          label={t`Lock again after`}
          value={`${settings.lockAfter}`}
          onChange={(id) => onKeep({ lockAfter: delays[id] })}
          options={[
            { id: '0', label: t`Never` },
            { id: '2', label: t`2 minutes` },
            { id: '5', label: t`5 minutes` },
            { id: '10', label: t`10 minutes` },
            { id: '30', label: t`30 minutes` },
          ]}
        />
        <p className="faint">
          <Trans>
            A dossier with a lock also closes when the screen is locked or the computer sleeps.
          </Trans>
        </p>
      </div>
      <div className="stack">
        <h3 className="label">
          <Trans>People to lock dossiers for</Trans>
        </h3>
        <People people={settings.recipients} onChange={(recipients) => onKeep({ recipients })} />
      </div>
      <div className="stack">
        <h3 className="label">
          <Trans>Your own key</Trans>
        </h3>
        <OwnKeyPart />
      </div>
      <p>
        <LinkButton onPress={() => go({ view: 'safety' })}>
          <Trans>What this protects against, and what not</Trans>
        </LinkButton>
      </p>
    </section>
  );
}

type DelayId = `${LockDelay}`;
const delays: { readonly [Id in DelayId]: LockDelay } = { 0: 0, 2: 2, 5: 5, 10: 10, 30: 30 };
