import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useWorld } from '../world.ts';
import { LinkButton } from '../ui/button.tsx';
import { Tick } from '../ui/tick.tsx';
import { KeyFailure } from './key-failure.tsx';
import { NewOwnKey } from './new-own-key.tsx';
import { useOwnKey } from './use-own-key.ts';

interface RecipientsChoiceProps {
  /** Is told the chosen keys, and undefined while nothing can be locked yet. The same function each time. */
  readonly onChange: (recipients: readonly string[] | undefined) => void;
  /** Goes to the settings, where people are added. */
  readonly onSettings: () => void;
}

/** Who may open a dossier: people of the settings, and always oneself. */
export function RecipientsChoice({ onChange, onSettings }: RecipientsChoiceProps) {
  const { t } = useLingui();
  const { settings } = useWorld();
  const { key, failure } = useOwnKey();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const own = key?.recipient ?? null;
  useEffect(() => onChange(own === null ? undefined : chosen), [own, chosen, onChange]);
  if (failure) return <KeyFailure failure={failure} />;
  if (!key) return null;
  if (own === null)
    return (
      <div className="stack">
        <p>
          <Trans>
            You need a key of your own first. Without it you could not open the dossier again.
          </Trans>
        </p>
        <NewOwnKey />
      </div>
    );
  const toggle = (recipient: string, isSelected: boolean) =>
    setChosen(isSelected ? [...chosen, recipient] : chosen.filter((other) => other !== recipient));
  return (
    <div className="stack">
      <div className="lock__people" role="group" aria-label={t`Who can open it`}>
        <Tick isSelected isDisabled>
          <Trans>Yourself, with your own key</Trans>
        </Tick>
        {settings.recipients.map(({ name, recipient }) => (
          <Tick
            key={recipient}
            isSelected={chosen.includes(recipient)}
            onChange={(isSelected) => toggle(recipient, isSelected)}
          >
            <bdi>{name}</bdi>
            <span className="choice__note lock__key" dir="ltr">
              {recipient}
            </span>
          </Tick>
        ))}
      </div>
      <p className="faint">
        {settings.recipients.length === 0 && (
          <>
            <Trans>Nobody else is in the settings yet.</Trans>{' '}
          </>
        )}
        <LinkButton onPress={onSettings}>
          <Trans>Add people in the settings</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
