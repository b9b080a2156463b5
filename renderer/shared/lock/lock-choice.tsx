import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import type { LockRequest } from '../../../electron/ipc/contract.ts';
import { Choices } from '../ui/choices.tsx';
import './lock.css';
import { PassphraseFields } from './passphrase-fields.tsx';
import { RecipientsChoice } from './recipients-choice.tsx';
import { WorkFactor } from './work-factor.tsx';

type LockWay = LockRequest['kind'];

interface LockChoiceProps {
  readonly ways: readonly LockWay[];
  /** Words that somebody who holds the file would try first. */
  readonly about: readonly string[];
  /** Is told the lock once it is complete, and undefined as long as it is not. The same function each time. */
  readonly onChange: (request: LockRequest | undefined) => void;
  readonly onSettings: () => void;
}

/** How a dossier is to be locked: a way, and what this way needs. */
export function LockChoice({ ways, about, onChange, onSettings }: LockChoiceProps) {
  const { t } = useLingui();
  const [way, setWay] = useState<LockWay>(ways[0] ?? 'passphrase');
  const [passphrase, setPassphrase] = useState<string>();
  const [recipients, setRecipients] = useState<readonly string[]>();
  const request = useMemo(
    () => requestOf(way, passphrase, recipients),
    [way, passphrase, recipients],
  );
  useEffect(() => onChange(request), [request, onChange]);
  const words: { readonly [W in LockWay]: { readonly label: string; readonly note: string } } = {
    passphrase: {
      label: t`By a passphrase`,
      note: t`Whoever knows it can open the dossier, on any computer.`,
    },
    recipients: {
      label: t`For named people`,
      note: t`They open it with keys of their own. Nothing secret has to be sent.`,
    },
    none: { label: t`No lock`, note: t`Whoever gets the file can read it.` },
  };
  const choose = (next: LockWay) => {
    setWay(next);
    setPassphrase(undefined);
    setRecipients(undefined);
  };
  return (
    <div className="lock">
      <Choices
        label={<Trans>How it is locked</Trans>}
        options={ways.map((id) => ({ id, ...words[id] }))}
        value={way}
        onChange={choose}
      />
      {way === 'passphrase' && (
        <>
          <PassphraseFields about={about} onChange={setPassphrase} />
          <WorkFactor />
        </>
      )}
      {way === 'recipients' && (
        <RecipientsChoice onChange={setRecipients} onSettings={onSettings} />
      )}
    </div>
  );
}

function requestOf(
  way: LockWay,
  passphrase: string | undefined,
  recipients: readonly string[] | undefined,
): LockRequest | undefined {
  switch (way) {
    case 'none':
      return { kind: 'none' };
    case 'passphrase':
      return passphrase === undefined ? undefined : { kind: 'passphrase', passphrase };
    case 'recipients':
      return recipients && { kind: 'recipients', recipients };
  }
}
