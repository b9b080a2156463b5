import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Failure } from '../../../electron/ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import { KeyFailure } from './key-failure.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import { createOwnKey } from './use-own-key.ts';
import { WaitWords } from './wait-words.tsx';

const nothing: readonly string[] = [];

/** Makes one's own key under a passphrase of its own. */
export function NewOwnKey() {
  const [wanted, setWanted] = useState(false);
  const [passphrase, setPassphrase] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const create = async (chosen: string) => {
    setBusy(true);
    setFailure(await createOwnKey(chosen));
    setBusy(false);
  };
  if (!wanted)
    return (
      <div>
        <Button onPress={() => setWanted(true)}>
          <Trans>Make your key</Trans>
        </Button>
      </div>
    );
  return (
    <div className="stack">
      <p className="quiet">
        <Trans>
          Choose the passphrase that keeps the secret part. If it is forgotten, what was locked for
          you alone is lost: nobody can make it again.
        </Trans>
      </p>
      <PassphraseFields about={nothing} onChange={setPassphrase} autoFocus />
      {failure && <KeyFailure failure={failure} />}
      <div className="line">
        <Button
          look="primary"
          isDisabled={passphrase === undefined || busy}
          onPress={() => passphrase !== undefined && void create(passphrase)}
        >
          <Trans>Make your key</Trans>
        </Button>
        <WaitWords busy={busy}>
          <Trans>Making it… this takes a second or two.</Trans>
        </WaitWords>
      </div>
    </div>
  );
}
