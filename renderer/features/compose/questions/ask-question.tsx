import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { parsePlainDate } from '../../../../templates/calendar/plain-date.ts';
import { askActors, type AskActor } from '../../../../templates/model/blocks/block.ts';
import { askActorNames } from '../../../editor/blocks/ask/ask-actors.ts';
import { askAtSelection, setAsk } from '../../../editor/behaviour/voices-and-asks.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { QuestionProps } from './question-props.ts';

/** Asks of whom the paragraph requests something, and until when. */
export function AskQuestion({ editor, onClose }: QuestionProps) {
  const { t, i18n } = useLingui();
  const [before] = useState(() => askAtSelection(editor));
  const [actor, setActor] = useState<AskActor>(before?.actor ?? 'assembly');
  const [name, setName] = useState(before?.actorName ?? '');
  const [until, setUntil] = useState<string>(before?.deadline ?? '');
  const deadline = parsePlainDate(until);
  const isWrong = until !== '' && deadline === undefined;
  const answer = (): void => {
    if (isWrong) return;
    const actorName = name.trim();
    onClose(() =>
      setAsk(editor, {
        actor,
        ...(actorName === '' ? {} : { actorName }),
        ...(deadline === undefined ? {} : { deadline }),
      }),
    );
  };
  return (
    <QuestionDialog
      title={t`Ask`}
      answer={before ? t`Change the ask` : t`Mark as an ask`}
      onAnswer={answer}
      onClose={() => onClose()}
    >
      <Select
        label={t`Asked of`}
        value={actor}
        onChange={setActor}
        options={askActors.map((id) => ({ id, label: i18n._(askActorNames[id]) }))}
      />
      <Field
        label={t`Which State or body, where that does not say it`}
        value={name}
        onChange={setName}
      />
      <Field
        label={t`By when`}
        type="date"
        value={until}
        onChange={setUntil}
        error={isWrong ? t`This is no date of the calendar.` : undefined}
      />
    </QuestionDialog>
  );
}
