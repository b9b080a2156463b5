import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EvidenceId } from '../../../../templates/model/ids.ts';
import { citeEvidence, gradeOf } from '../../../../templates/print/cite-evidence.ts';
import { insertEvidence, partAtSelection } from '../../../editor/behaviour/parts.ts';
import { makeId } from '../../../editor/make-id.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Tick } from '../../../shared/ui/tick.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { QuestionProps } from './question-props.ts';

/** Asks what the sentence before the caret rests on, out of the evidence of the dossier. */
export function EvidenceQuestion({ editor, context, onClose }: QuestionProps) {
  const { t } = useLingui();
  const [before] = useState(() => partAtSelection(editor, 'evidence')?.[0]);
  const [chosen, setChosen] = useState<readonly EvidenceId[]>(before?.evidence ?? []);
  const [sought, setSought] = useState('');
  const { language } = context.draft;
  const wanted = sought.trim().toLocaleLowerCase();
  const shown = [...context.evidence.values()].filter((item) =>
    `${item.id} ${item.what} ${citeEvidence(item, language)}`.toLocaleLowerCase().includes(wanted),
  );
  const answer = (): void =>
    onClose(chosen.length === 0 ? undefined : () => insertEvidence(editor, chosen, makeId));
  return (
    <QuestionDialog
      title={t`Evidence for the sentence before`}
      answer={before ? t`Change the evidence` : t`Bind the evidence`}
      onAnswer={answer}
      onClose={() => onClose()}
    >
      <Field label={t`Find evidence`} value={sought} onChange={setSought} autoFocus />
      {shown.length === 0 ? (
        <p className="faint">
          {context.evidence.size === 0 ? (
            <Trans>This dossier has no evidence yet. Add it under Evidence first.</Trans>
          ) : (
            <Trans>Nothing found.</Trans>
          )}
        </p>
      ) : (
        <div className="stack question__list" role="group" aria-label={t`Evidence`}>
          {shown.map((item) => (
            <Tick
              key={item.id}
              isSelected={chosen.includes(item.id)}
              onChange={(on) =>
                setChosen(on ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))
              }
            >
              <bdi>{item.id}</bdi> <bdi>{gradeOf(item)}</bdi> <bdi>{item.what}</bdi>{' '}
              <bdi className="faint">{citeEvidence(item, language)}</bdi>
            </Tick>
          ))}
        </div>
      )}
    </QuestionDialog>
  );
}
