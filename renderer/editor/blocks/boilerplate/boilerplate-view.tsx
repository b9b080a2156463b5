import { useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { FixedInlines } from '../../live/fixed-inlines.tsx';
import type { BoilerplateElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { FixedFrame } from '../fixed-frame.tsx';

/** Words of the form: to be removed as a whole, not to be changed. */
export function BoilerplateView(props: ViewProps<BoilerplateElement>) {
  const { t } = useLingui();
  return (
    <FixedFrame
      {...props}
      label={t`Fixed words of the form`}
      content={
        <p title={t`Fixed words of the form`}>
          <FixedInlines content={props.element.content} />
          <span className="block-fixed__lock" aria-hidden>
            <Icon of={Lock} size="s" />
          </span>
        </p>
      }
    />
  );
}
