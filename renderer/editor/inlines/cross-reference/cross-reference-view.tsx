import { useLingui } from '@lingui/react/macro';
import { CircleAlert, CornerDownRight } from 'lucide-react';
import { useSlateStatic } from 'slate-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { findTarget } from '../../behaviour/targets.ts';
import { targetWords } from '../../behaviour/target-words.ts';
import { useLive } from '../../live/live-context.ts';
import { useNumber } from '../../live/use-number.ts';
import type { CrossReferenceElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InlineFrame } from '../inline-frame.tsx';

/** A pointer to another place of the text by what that place is called now. */
export function CrossReferenceView(props: ViewProps<CrossReferenceElement>) {
  const { t, i18n } = useLingui();
  const { onAsk } = useLive();
  const editor = useSlateStatic();
  const number = useNumber(props.element.target);
  const target = findTarget(editor, props.element.target);
  const said = target && targetWords(i18n, { ...target, number });
  return (
    <InlineFrame
      {...props}
      label={
        said === undefined ? t`Cross-reference, its target is gone` : t`Cross-reference, ${said}`
      }
      onOpen={onAsk && (() => onAsk('cross-reference'))}
      content={
        said === undefined ? (
          <span className="chip chip--missing">
            <Icon of={CircleAlert} size="s" />
            {t`target is gone`}
          </span>
        ) : (
          <span className="chip">
            <Icon of={CornerDownRight} size="s" turns />
            <bdi>{said}</bdi>
          </span>
        )
      }
    />
  );
}
