import { Trans } from '@lingui/react/macro';
import { Banner } from '../ui/banner.tsx';

/** Says, before anything is locked, that a lost secret is a lost dossier. */
export const NoRecovery = () => (
  <Banner tone="warn" title={<Trans>There is no way back in</Trans>}>
    <p>
      <Trans>
        Whoever forgets the passphrase, or loses the key, has lost the dossier. Nobody can open it
        again, not even the makers of this program: there is no second key, no reset and no copy
        elsewhere.
      </Trans>
    </p>
  </Banner>
);
