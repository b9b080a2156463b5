import { Trans } from '@lingui/react/macro';
import type { Failure } from '../../../electron/ipc/contract.ts';
import { Banner } from '../ui/banner.tsx';

/** Says why one's own key could not be read or made. */
export const KeyFailure = ({ failure }: { readonly failure: Failure }) => (
  <Banner tone="stop" title={<Trans>The key could not be used</Trans>}>
    <p dir="auto">{failure.message}</p>
  </Banner>
);
