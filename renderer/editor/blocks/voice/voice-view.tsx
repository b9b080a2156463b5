import { useLingui } from '@lingui/react/macro';
import { useLive } from '../../live/live-context.ts';
import type { VoiceElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';

/** Somebody's own words, with the name they print under; or what is missing of it. */
export function VoiceView({ attributes, children, element }: ViewProps<VoiceElement>) {
  const { t } = useLingui();
  const { context } = useLive();
  const { speaker, evidence } = element;
  const isUnbound = evidence === undefined || !context.evidence.has(evidence);
  const named = speaker === '' ? t`Speaker not named` : speaker;
  return (
    <blockquote
      {...attributes}
      {...useBlock(element)}
      className="block block-voice"
      data-label={isUnbound ? t`${named} · consent not recorded` : named}
      data-gap={isUnbound || speaker === '' || undefined}
    >
      {children}
    </blockquote>
  );
}
