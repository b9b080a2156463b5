import { Trans, useLingui } from '@lingui/react/macro';
import { Package } from 'lucide-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { UnknownElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { FixedFrame } from '../fixed-frame.tsx';

/** A block of a newer version: kept as it is, never printed. */
export function UnknownView(props: ViewProps<UnknownElement>) {
  const { t } = useLingui();
  return (
    <FixedFrame
      {...props}
      label={t`Part of a newer version, kept but not printed`}
      content={
        <p className="faint">
          <Icon of={Package} size="s" />{' '}
          <Trans>This part was made by a newer version. It is kept as it is and not printed.</Trans>
        </p>
      }
    />
  );
}
