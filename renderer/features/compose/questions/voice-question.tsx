import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EvidenceId } from '../../../../templates/model/ids.ts';
import { setVoice, voiceAtSelection } from '../../../editor/behaviour/voices-and-asks.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { QuestionProps } from './question-props.ts';

/** Asks whose own words the paragraph holds, and where their consent is recorded. */
export function VoiceQuestion({ editor, context, onClose }: QuestionProps) {
  const { t } = useLingui();
  const [before] = useState(() => voiceAtSelection(editor));
  const [speaker, setSpeaker] = useState(before?.speaker ?? '');
  const [evidence, setEvidence] = useState<string>(before?.evidence ?? '');
  const items = [...context.evidence.values()];
  const answer = (): void =>
    onClose(() =>
      setVoice(editor, {
        speaker: speaker.trim(),
        ...(evidence === '' ? {} : { evidence: evidence as EvidenceId }),
      }),
    );
  return (
    <QuestionDialog
      title={t`Voice`}
      answer={before ? t`Change the voice` : t`Mark as a voice`}
      onAnswer={answer}
      onClose={() => onClose()}
    >
      <Field
        label={t`How the speaker is named in print`}
        value={speaker}
        onChange={setSpeaker}
        autoFocus
        hint={t`For example “A teacher, 34”. Use no name that could put anybody at risk.`}
      />
      <Select
        label={t`Evidence that records their consent`}
        value={evidence}
        onChange={setEvidence}
        options={[
          { id: '', label: t`None recorded` },
          ...items.map(({ id, what }) => ({ id, label: `${id} ${what}` })),
        ]}
      />
    </QuestionDialog>
  );
}
