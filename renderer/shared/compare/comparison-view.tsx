import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Comparison } from '../../../templates/model/comparison.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';
import { joinNames } from '../format/numbers.ts';
import { useInterfaceLanguage } from '../strings/use-interface-language.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Key } from '../ui/key.tsx';
import { Segments } from '../ui/segments.tsx';
import { ChangeSummary } from './change-summary.tsx';
import './compare.css';
import type { CompareActions, CompareContext, CompareMode } from './compare-context.ts';
import { ComparedAssessmentPart } from './compared-assessment.tsx';
import { ComparedDraftPart } from './compared-draft.tsx';
import { ComparedEvidencePart } from './compared-evidence.tsx';
import { ComparedValues } from './compared-values.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import { focusNextChange, useChangeKeys } from './use-next-change.ts';
import { useValueWords } from './value-words.ts';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** The two states that were compared: languages, forms and checklists are theirs. */
  readonly before: Dossier;
  readonly after: Dossier;
  readonly library: Library;
  /** What is compared, as a heading. */
  readonly title: ReactNode;
  /** What each side is called where the two stand beside each other. */
  readonly sides: { readonly before: ReactNode; readonly after: ReactNode };
  /** A few lines under the heading. */
  readonly note?: ReactNode;
  readonly actions?: CompareActions;
  readonly mode?: CompareMode;
}

/** What differs between two states of a dossier: the texts in place, then assessments and evidence. F7 goes on. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, before, after, library, title, sides, actions = {} } = props;
  const { t } = useLingui();
  const [mode, setMode] = useState<CompareMode>(props.mode ?? 'text');
  const root = useRef<HTMLDivElement>(null);
  useChangeKeys(root);
  const onFocus = useKeptPlace(root, comparison);
  const context: CompareContext = { before, after, library, mode, actions };
  return (
    <div className="diff" ref={root} tabIndex={-1} onFocus={onFocus}>
      <div className="diff__bar">
        <h2 className="heading">{title}</h2>
        <ChangeSummary comparison={comparison} />
        <span className="grow" />
        {!comparison.same && (
          <>
            <div className="diff__mode">
              <Segments
                small
                label={t`View`}
                options={[
                  { id: 'text', label: t`In the text` },
                  { id: 'sides', label: t`Side by side` },
                ]}
                value={mode}
                onChange={setMode}
              />
            </div>
            <Button small onPress={() => focusNextChange(root.current, 1)}>
              <Icon of={ChevronDown} size="s" />
              <Trans>Next change</Trans>
              <Key>F7</Key>
            </Button>
          </>
        )}
      </div>
      {props.note !== undefined && <div className="quiet">{props.note}</div>}
      {comparison.same ? (
        <div className="empty">
          <p className="quiet">
            <Trans>Nothing differs between the two.</Trans>
          </p>
        </div>
      ) : (
        <Differences comparison={comparison} context={context} sides={sides} />
      )}
    </div>
  );
}

interface DifferencesProps {
  readonly comparison: Comparison;
  readonly context: CompareContext;
  readonly sides: ComparisonViewProps['sides'];
}

function Differences({ comparison, context, sides }: DifferencesProps) {
  const language = useInterfaceLanguage();
  const { valueName, valueText } = useValueWords(context.library);
  const { facts, drafts, assessments, evidence } = comparison;
  const same = drafts.filter(({ fate }) => fate === 'same');
  const unchanged = joinNames(
    same.map(({ title }) => title.after ?? ''),
    language,
  );
  return (
    <>
      {context.mode === 'sides' && (
        <div className="diff__sheet diff__sides diff__captions">
          <span className="strong">{sides.before}</span>
          <span className="strong">{sides.after}</span>
        </div>
      )}
      {facts.length > 0 && (
        <section className="diff__sheet" aria-labelledby="diff-facts">
          <header className="diff__head">
            <h3 className="heading" id="diff-facts">
              <Trans>The dossier</Trans>
            </h3>
          </header>
          <ComparedValues values={facts} name={valueName} shown={valueText} />
        </section>
      )}
      {drafts
        .filter(({ fate }) => fate !== 'same')
        .map((draft) => (
          <ComparedDraftPart key={draft.id} context={context} draft={draft} />
        ))}
      {assessments.map((assessment) => (
        <ComparedAssessmentPart key={assessment.id} context={context} assessment={assessment} />
      ))}
      {evidence.length > 0 && <ComparedEvidencePart context={context} evidence={evidence} />}
      {same.length > 0 && (
        <p className="faint">
          <Trans>
            Unchanged: <bdi>{unchanged}</bdi>
          </Trans>
        </p>
      )}
    </>
  );
}
