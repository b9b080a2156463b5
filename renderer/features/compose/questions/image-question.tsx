import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Attachment } from '../../../../templates/model/attachment.ts';
import type { AttachmentId } from '../../../../templates/model/ids.ts';
import { imageAtSelection, insertImage } from '../../../editor/behaviour/parts.ts';
import { makeId } from '../../../editor/make-id.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Switch } from '../../../shared/ui/switch.tsx';
import { takeInPicture } from '../take-in-picture.ts';
import { QuestionDialog } from './question-dialog.tsx';
import type { QuestionProps } from './question-props.ts';

interface ImageQuestionProps extends QuestionProps {
  /** Puts a picture into the dossier. */
  readonly onAttach: (id: AttachmentId, attachment: Attachment) => void;
}

const widths = ['0.25', '0.5', '0.75', '1'] as const;
type Width = (typeof widths)[number];

/** Asks for a picture, and for the words that stand for it, before it goes into the text. */
export function ImageQuestion({ editor, onClose, onAttach }: ImageQuestionProps) {
  const { t, i18n } = useLingui();
  const input = useId();
  const [before] = useState(() => imageAtSelection(editor)?.[0]);
  const [picture, setPicture] = useState<{ id: AttachmentId; attachment?: Attachment } | undefined>(
    before && { id: before.attachment },
  );
  const [isBroken, setBroken] = useState(false);
  const [alt, setAlt] = useState(before?.alt ?? '');
  const [decorative, setDecorative] = useState(before?.decorative ?? false);
  const [width, setWidth] = useState<Width>(
    widths.find((one) => Number(one) === before?.width) ?? '1',
  );
  const [isAsked, setAsked] = useState(false);
  const isDescribed = decorative || alt.trim() !== '';

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const taken = await takeInPicture(file);
    setBroken(taken === undefined);
    setPicture(taken);
  };
  const answer = (): void => {
    setAsked(true);
    if (!picture || !isDescribed) return;
    const { id, attachment } = picture;
    onClose(() => {
      if (attachment) onAttach(id, attachment);
      const words = { alt: alt.trim(), decorative, width: Number(width) };
      insertImage(editor, id, words, makeId);
    });
  };
  return (
    <QuestionDialog
      title={t`Picture`}
      answer={before ? t`Change the picture` : t`Insert the picture`}
      onAnswer={answer}
      onClose={() => onClose()}
    >
      <div className="field">
        <label className="field__label" htmlFor={input}>
          {before ? <Trans>Another file, PNG or JPEG</Trans> : <Trans>File, PNG or JPEG</Trans>}
        </label>
        <input
          id={input}
          type="file"
          accept="image/png,image/jpeg"
          onChange={(event) => void choose(event.target.files?.[0])}
          aria-describedby={`${input}-hint`}
          aria-invalid={isBroken || (isAsked && !picture)}
        />
        <span className="field__hint" id={`${input}-hint`}>
          {isBroken ? (
            <Trans>This file holds no picture that can be read.</Trans>
          ) : isAsked && !picture ? (
            <Trans>Choose a picture first.</Trans>
          ) : (
            <Trans>It is drawn anew: camera, place and author inside the file are left out.</Trans>
          )}
        </span>
      </div>
      <Field
        label={t`What the picture says to somebody who cannot see it`}
        value={alt}
        onChange={setAlt}
        lines={2}
        error={
          isAsked && !isDescribed
            ? t`Describe the picture, or say that it is decorative.`
            : undefined
        }
      />
      <Switch isSelected={decorative} onChange={setDecorative}>
        <Trans>Decorative: it says nothing that the text does not say</Trans>
      </Switch>
      <Select
        label={t`Width`}
        value={width}
        onChange={setWidth}
        options={widths.map((id) => ({
          id,
          label: new Intl.NumberFormat(i18n.locale, { style: 'percent' }).format(Number(id)),
        }))}
      />
    </QuestionDialog>
  );
}
