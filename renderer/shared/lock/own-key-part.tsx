import { Trans } from '@lingui/react/macro';
import './lock.css';
import { KeyFailure } from './key-failure.tsx';
import { NewOwnKey } from './new-own-key.tsx';
import { PublicKey } from './public-key.tsx';
import { useOwnKey } from './use-own-key.ts';

/** This person's own key: made here once, then shown so that others can lock dossiers for them. */
export function OwnKeyPart() {
  const { key, failure } = useOwnKey();
  if (failure) return <KeyFailure failure={failure} />;
  if (!key) return null;
  return (
    <div className="stack">
      <p className="quiet">
        <Trans>
          Colleagues who have your key can lock a dossier for you, so that no passphrase has to be
          sent. The public part is for giving away. The secret part stays on this computer under a
          passphrase, and is lost with it: lock what matters for a second person, too.
        </Trans>
      </p>
      {key.recipient === null ? <NewOwnKey /> : <PublicKey recipient={key.recipient} />}
    </div>
  );
}
