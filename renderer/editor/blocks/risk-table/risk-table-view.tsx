import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { riskTable } from '../../../../templates/print/risk-table/risk-table.ts';
import { useLive } from '../../live/live-context.ts';
import { PrintView } from '../../live/print-view.tsx';
import type { RiskTableElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { FixedFrame } from '../fixed-frame.tsx';

/** The assessment as a table, as it prints now. */
export function RiskTableView(props: ViewProps<RiskTableElement>) {
  const { t } = useLingui();
  const { context } = useLive();
  const { assessment, detail } = props.element;
  const blocks = useMemo(() => {
    const found = context.assessments.get(assessment);
    const { evidence, gate, draft } = context;
    return (
      found && riskTable({ ...found, evidence, gate, language: draft.language }, detail, 2, null)
    );
  }, [context, assessment, detail]);
  return (
    <FixedFrame
      {...props}
      label={detail === 'short' ? t`Risk table, live` : t`Full risk annex, live`}
      content={
        blocks ? (
          <PrintView blocks={blocks} />
        ) : (
          <p>
            <span className="chip chip--missing">{t`assessment not in this dossier`}</span>
          </p>
        )
      }
    />
  );
}
