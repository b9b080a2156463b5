import { Trans, useLingui } from '@lingui/react/macro';
import type { PageBreakElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { FixedFrame } from '../fixed-frame.tsx';

/** Where the printed text begins a new page. */
export function PageBreakView(props: ViewProps<PageBreakElement>) {
  const { t } = useLingui();
  return (
    <FixedFrame
      {...props}
      label={t`Page break`}
      content={
        <p className="page-break">
          <Trans>Page break</Trans>
        </p>
      }
    />
  );
}
