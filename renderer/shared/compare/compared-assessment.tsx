import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { findItem } from '../../../templates/assess/checklist-shape.ts';
import { scaleOf } from '../../../templates/assess/item-value.ts';
import type { Checklist, ScaleValue } from '../../../templates/model/checklist.ts';
import type {
  ComparedAssessment,
  ComparedItem,
  ComparedValue,
} from '../../../templates/model/comparison.ts';
import { findChecklist } from '../../../templates/pack/find.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import type { CompareContext } from './compare-context.ts';
import { ChangedValue, ComparedValues } from './compared-values.tsx';
import { fateWords, isWhole } from './fate-words.ts';
import { useValueWords } from './value-words.ts';

interface ComparedAssessmentProps {
  readonly context: CompareContext;
  readonly assessment: ComparedAssessment;
}

/** What differs in one assessment, item by item, each value with the mark it had and the mark it has. */
export function ComparedAssessmentPart({ context, assessment }: ComparedAssessmentProps) {
  const { i18n } = useLingui();
  const say = usePackText();
  const { valueName, valueText } = useValueWords(context.library);
  const source =
    context.after.assessments.find(({ id }) => id === assessment.id) ??
    context.before.assessments.find(({ id }) => id === assessment.id);
  const checklist = source && findChecklist(context.library, source.checklist);
  const fate = fateWords[assessment.fate];
  const id = `diff-${assessment.id}`;
  return (
    <section className="diff__sheet" aria-labelledby={id}>
      <header className="diff__head">
        <h3 className="heading grow" id={id}>
          <Trans>Assessment</Trans>
          {checklist && <span className="faint diff__fate">{say(checklist.short)}</span>}
        </h3>
        {fate && <span className="faint">{i18n._(fate)}</span>}
        {context.actions.assessment?.(assessment)}
      </header>
      {assessment.scope.length > 0 && (
        <ComparedValues
          values={assessment.scope}
          name={valueName}
          shown={valueText}
          whole={isWhole(assessment.fate)}
        />
      )}
      {assessment.items.map((item) => (
        <ItemRow key={item.item} item={item} checklist={checklist} context={context} />
      ))}
    </section>
  );
}

interface ItemRowProps {
  readonly item: ComparedItem;
  readonly checklist: Checklist | undefined;
  readonly context: CompareContext;
}

function ItemRow({ item, checklist, context }: ItemRowProps) {
  const say = usePackText();
  const { valueName, valueText } = useValueWords(context.library);
  const found = checklist && findItem(checklist, item.item);
  const label = found ? say(found.short ?? found.label) : item.item;
  const { added, removed } = item.evidence;
  return (
    <section className="diff__row diff__item" aria-label={label} data-change tabIndex={-1}>
      <h4 className="diff__name">
        {found?.numberVerified && found.number !== null && <span>{found.number}. </span>}
        <bdi>{label}</bdi>
      </h4>
      <dl className="diff__values">
        {item.values.map((value) => {
          const field = checklist?.fields.find((one) => one.id === value.name);
          return (
            <div className="diff__value" key={value.name}>
              <dt>{field ? say(field.label) : valueName(value)}</dt>
              <dd>
                {checklist && field?.kind === 'scale' ? (
                  <Marks value={value} scale={scaleOf(checklist, field.id).values} />
                ) : (
                  <ChangedValue value={value} shown={valueText} whole={isWhole(item.fate)} />
                )}
              </dd>
            </div>
          );
        })}
        {added.length + removed.length > 0 && (
          <div className="diff__value">
            <dt>
              <Trans>Evidence</Trans>
            </dt>
            <dd>
              <ChangedValue
                whole
                value={{
                  name: 'evidence',
                  before: removed.length > 0 ? removed.join(', ') : null,
                  after: added.length > 0 ? added.join(', ') : null,
                }}
              />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

interface MarksProps {
  readonly value: ComparedValue;
  readonly scale: readonly ScaleValue[];
}

/** The mark before and the mark after. No value is the scale's first one: unanswered. */
function Marks({ value, scale }: MarksProps) {
  const before = scale.find(({ id }) => id === value.before) ?? scale[0];
  const after = scale.find(({ id }) => id === value.after) ?? scale[0];
  return (
    <span className="diff__marks">
      {before && (
        <del>
          <span className="visually-hidden">
            <Trans>before:</Trans>
          </span>
          <Mark value={before} plain />
        </del>
      )}{' '}
      <Icon of={ArrowRight} size="s" turns />{' '}
      {after && (
        <ins>
          <span className="visually-hidden">
            <Trans>after:</Trans>
          </span>
          <Mark value={after} />
        </ins>
      )}
    </span>
  );
}
