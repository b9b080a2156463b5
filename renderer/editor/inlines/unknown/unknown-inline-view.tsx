import { useLingui } from '@lingui/react/macro';
import { Package } from 'lucide-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { UnknownInlineElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InlineFrame } from '../inline-frame.tsx';

/** Something of a newer version: kept as it is, never printed. */
export function UnknownInlineView(props: ViewProps<UnknownInlineElement>) {
  const { t } = useLingui();
  return (
    <InlineFrame
      {...props}
      label={t`Part of a newer version, kept but not printed`}
      content={
        <span className="chip chip--empty">
          <Icon of={Package} size="s" />
          {t`newer version`}
        </span>
      }
    />
  );
}
