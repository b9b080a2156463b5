import { Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { factorSentence } from '../../../../templates/print/factor-sentence.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useLive } from '../../live/live-context.ts';
import type { FactorSentenceElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InlineFrame } from '../inline-frame.tsx';

/** The sentence that always says what the assessment says now. */
export function FactorSentenceView(props: ViewProps<FactorSentenceElement>) {
  const { context } = useLive();
  const { assessment } = props.element;
  const sentence = useMemo(() => {
    const found = context.assessments.get(assessment);
    return (
      found &&
      factorSentence(found.assessment, found.checklist, context.draft.language, context.gate)
    );
  }, [context, assessment]);
  return (
    <InlineFrame
      {...props}
      content={
        sentence === undefined ? (
          <span className="chip chip--missing">
            <Icon of={CircleAlert} size="s" />
            <Trans>assessment not in this dossier</Trans>
          </span>
        ) : (
          <span className="live">
            <span className="visually-hidden">
              <Trans>Live sentence:</Trans>{' '}
            </span>
            {sentence}
          </span>
        )
      }
    />
  );
}
