import { Trans, useLingui } from '@lingui/react/macro';
import type { Failure } from '../../electron/ipc/contract.ts';
import { Banner } from '../shared/ui/banner.tsx';

/** Says why the window could not start. Nothing was open yet, so nothing can be lost. */
export function NotStarted({ failure }: { readonly failure: Failure }) {
  const { t } = useLingui();
  return (
    <main className="alone" aria-label={t`Aide-Mémoire`}>
      <p className="wordmark">Aide-Mémoire</p>
      <Banner tone="stop" title={<Trans>The program could not start</Trans>}>
        <p dir="auto">{failure.message}</p>
      </Banner>
    </main>
  );
}
