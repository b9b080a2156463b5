import { Trans } from '@lingui/react/macro';
import type { Failure } from '../../../electron/ipc/contract.ts';
import { Banner } from '../ui/banner.tsx';

/** Says why something stayed locked although the secret is not to blame. */
export function NotUnlocked({ failure }: { readonly failure: Failure }) {
  const damaged = failure.code === 'unreadable' || failure.code === 'hostile';
  return (
    <Banner
      tone="stop"
      title={
        damaged ? <Trans>The file is damaged</Trans> : <Trans>The dossier was not opened</Trans>
      }
    >
      {damaged && (
        <p>
          <Trans>
            Another passphrase will not help. Nothing was changed; look for an earlier copy of the
            file.
          </Trans>
        </p>
      )}
      <p dir="auto">{failure.message}</p>
    </Banner>
  );
}
