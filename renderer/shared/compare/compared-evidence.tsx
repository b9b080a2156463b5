import { Trans, useLingui } from '@lingui/react/macro';
import type { ComparedEvidence } from '../../../templates/model/comparison.ts';
import type { CompareContext } from './compare-context.ts';
import { ComparedValues } from './compared-values.tsx';
import { fateWords, isWhole } from './fate-words.ts';
import { useValueWords } from './value-words.ts';

interface ComparedEvidenceProps {
  readonly context: CompareContext;
  readonly evidence: readonly ComparedEvidence[];
}

/** The evidence that differs, each item with the values that do. */
export function ComparedEvidencePart({ context, evidence }: ComparedEvidenceProps) {
  const { i18n } = useLingui();
  const { valueName, valueText } = useValueWords(context.library);
  return (
    <section className="diff__sheet" aria-labelledby="diff-evidence">
      <header className="diff__head">
        <h3 className="heading" id="diff-evidence">
          <Trans>Evidence</Trans>
        </h3>
      </header>
      {evidence.map((item) => {
        const fate = fateWords[item.fate];
        return (
          <section className="diff__section" key={item.id} aria-labelledby={`diff-${item.id}`}>
            <h4 className="diff__name" id={`diff-${item.id}`}>
              {item.id}
              {fate && <span className="faint diff__fate">{i18n._(fate)}</span>}
            </h4>
            <ComparedValues
              values={item.values}
              name={valueName}
              shown={valueText}
              whole={isWhole(item.fate)}
            />
          </section>
        );
      })}
    </section>
  );
}
