import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { plainStyle } from '../../../../templates/model/draft-style.ts';
import { citationText } from '../../../../templates/symbols/citation-text.ts';
import { readSymbol } from '../../../../templates/symbols/read-symbol.ts';
import { insertCitation, partAtSelection } from '../../../editor/behaviour/parts.ts';
import { makeId } from '../../../editor/make-id.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { QuestionProps } from './question-props.ts';

/** Asks for a document by its symbol, and shows how the text will cite it. */
export function CitationQuestion({ editor, context, onClose }: QuestionProps) {
  const { t } = useLingui();
  const [before] = useState(() => partAtSelection(editor, 'citation')?.[0]);
  const [typed, setTyped] = useState(before?.symbol ?? '');
  const [places, setPlaces] = useState(before?.paragraphs ?? '');
  const [isAsked, setAsked] = useState(false);
  const symbol = typed.trim();
  const paragraphs = places.trim();
  const cited = { symbol, ...(paragraphs === '' ? {} : { paragraphs }) };
  const { language, style = plainStyle } = context.draft;
  const { text, note } = citationText(cited, style.citations, language);
  const isKnown = readSymbol(symbol) !== undefined;
  const printed = note ? note.map((piece) => piece.text).join('') : text;
  const answer = (): void => {
    setAsked(true);
    if (symbol !== '') onClose(() => insertCitation(editor, cited, makeId));
  };
  return (
    <QuestionDialog
      title={t`Citation`}
      answer={before ? t`Change the citation` : t`Insert the citation`}
      onAnswer={answer}
      onClose={() => onClose()}
    >
      <Field
        label={t`Symbol`}
        value={typed}
        onChange={setTyped}
        autoFocus
        error={isAsked && symbol === '' ? t`Type the symbol of the document.` : undefined}
        hint={
          symbol === ''
            ? t`As it stands on the document, for example A/RES/76/262.`
            : isKnown
              ? t`Printed as: ${printed}`
              : t`This is not built like a United Nations symbol. It is printed as typed.`
        }
      />
      <Field
        label={t`Paragraphs or pages`}
        value={places}
        onChange={setPlaces}
        hint={t`For example 4, or 138–139. Leave empty to cite the whole document.`}
      />
    </QuestionDialog>
  );
}
