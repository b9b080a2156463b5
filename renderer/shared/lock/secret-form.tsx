import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Failure, LockKind, Reply, Secret } from '../../../electron/ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import './lock.css';
import { NotUnlocked } from './not-unlocked.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { WaitWords } from './wait-words.tsx';

interface SecretFormProps<Value> {
  readonly lock: LockKind;
  /** Tries a secret; its answer is shown here unless it is a value. */
  readonly open: (secret: Secret) => Promise<Reply<Value>>;
  readonly onOpened: (value: Value) => void;
  readonly onCancel: () => void;
  readonly action: ReactNode;
}

/** Asks for the secret of something locked, and tells a wrong secret from a damaged file. */
export function SecretForm<Value>(props: SecretFormProps<Value>) {
  const { lock, open, onOpened, onCancel, action } = props;
  const { t } = useLingui();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const ownKey = lock === 'recipients';

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    setBusy(true);
    setFailure(undefined);
    const reply = await open({ kind: ownKey ? 'own-key' : 'passphrase', passphrase });
    setBusy(false);
    if (reply.ok) onOpened(reply.value);
    else setFailure(reply.error);
  };

  const wrong = failure?.code === 'wrong-secret';
  const wrongWords = ownKey
    ? t`Either this is not the passphrase of your key, or the dossier was not locked for you.`
    : t`This does not open it. Check capitals and the language of the keyboard, and try again: nothing was changed.`;
  return (
    <form className="stack secret__fields" onSubmit={(event) => void submit(event)}>
      {ownKey && (
        <p className="quiet">
          <Trans>
            It was locked for named people. Your own key opens it if you are one of them.
          </Trans>
        </p>
      )}
      <PassphraseField
        label={ownKey ? <Trans>Passphrase of your own key</Trans> : <Trans>Passphrase</Trans>}
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next);
          setFailure(undefined);
        }}
        isShown={isShown}
        onShow={setShown}
        autoFocus
        {...(wrong ? { error: wrongWords } : {})}
      />
      {failure && !wrong && <NotUnlocked failure={failure} />}
      <div className="dialog__foot">
        <WaitWords busy={busy}>
          <Trans>Checking the passphrase… this takes a second or two.</Trans>
        </WaitWords>
        <Button onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" look="primary" isDisabled={passphrase === '' || busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
