import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { assessItem, type ItemChange } from '../../../templates/edit/assess-item.ts';
import { primaryValue } from '../../../templates/assess/item-value.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { AssessmentId, FieldId, ItemId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { findChecklist } from '../../../templates/pack/find.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import './assess.css';
import type { AssessContext } from './assess-context.ts';
import { EvidenceColumn } from './evidence-column.tsx';
import { HeadsColumn } from './heads-column.tsx';
import { KeyHints } from './key-hints.tsx';
import { Middle } from './middle.tsx';
import { headOf } from './step-through.ts';
import { useAssessKeys } from './use-assess-keys.ts';
import { useItemFindings } from './use-item-findings.ts';

interface AssessProps {
  readonly dossier: Dossier;
  readonly assessment: AssessmentId;
  readonly item: ItemId | undefined;
  readonly library: Library;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
  readonly onSelect: (item: ItemId) => void;
}

/** A checklist filled for a situation: heads, the rows of one head, and the evidence of one item. */
export function Assess(props: AssessProps) {
  const { t } = useLingui();
  const assessment = props.dossier.assessments.find(({ id }) => id === props.assessment);
  const checklist = assessment && findChecklist(props.library, assessment.checklist);
  const head = checklist && headOf(checklist, props.item);
  if (!assessment || !checklist || !head)
    return (
      <main className="alone" aria-label={t`Assessment`}>
        <Banner
          tone="stop"
          title={<Trans>The checklist of this assessment is not installed</Trans>}
        >
          <p>
            <Trans>
              What was assessed is kept in the dossier. Install the pack that holds the checklist to
              see it.
            </Trans>
          </p>
        </Banner>
      </main>
    );
  const known = checklist.items.some(({ id }) => id === props.item);
  return (
    <Loaded
      {...props}
      assessment={assessment}
      checklist={checklist}
      head={head}
      selected={known && props.item !== undefined ? props.item : head.id}
    />
  );
}

type LoadedProps = Omit<AssessProps, 'assessment' | 'item'> &
  Pick<AssessContext, 'assessment' | 'checklist' | 'head' | 'selected'>;

function Loaded({ onChange, onSelect, ...given }: LoadedProps) {
  const { assessment, checklist, selected, dossier, library } = given;
  const [openField, setOpenField] = useState<FieldId | 'evidence' | null>(null);
  const root = useRef<HTMLElement>(null);
  const findings = useItemFindings(dossier, library, assessment.id);
  const context: AssessContext = {
    ...given,
    findings,
    openField,
    onOpenField: setOpenField,
    onSelect: (item) => {
      setOpenField(null);
      onSelect(item);
    },
    onEdit: onChange,
    onAssess: (item: ItemId, change: ItemChange) =>
      onChange((before) => assessItem(before, assessment.id, item, change)),
  };
  const onKeyDown = useAssessKeys(context, root);
  const answered = checklist.items.filter(
    ({ id, parent }) =>
      parent === undefined &&
      primaryValue(assessment.items[id], checklist).meaning !== 'unanswered',
  ).length;
  return (
    // Keys of the whole view; each control keeps its own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main className="assess" ref={root} onKeyDown={onKeyDown} data-item={selected}>
      <HeadsColumn context={context} answered={answered} />
      <section className="middle" data-column aria-labelledby="head-title">
        <Middle context={context} />
        <KeyHints checklist={checklist} />
      </section>
      <EvidenceColumn context={context} key={selected} />
    </main>
  );
}
