import { Fragment, memo } from 'react';
import { inLanguage } from '../../../templates/model/language.ts';
import type { FrontLine } from '../../../templates/model/template.ts';
import { printField } from '../../../templates/print/print-field.ts';
import { piecesOf } from '../../../templates/print/slots.ts';
import { FieldMark } from '../../editor/live/field-mark.tsx';
import type { Live } from '../../editor/live/live-context.ts';

const classes: { readonly [Role in FrontLine['role']]: string } = {
  'delivery-note': 'front__delivery',
  mission: 'front__mission',
  title: 'front__title',
  speaker: 'front__speaker',
  line: 'front__line',
};

/** The front matter as it will print, with a chip where something is missing or not confirmed. */
export const Front = memo(function Front({ live }: { readonly live: Live }) {
  const { context, onShowField } = live;
  const { template, draft } = context;
  const lines = template.front.filter((line) => hasWords(line, context));
  return (
    <header className="front">
      {!lines.some(({ role }) => role === 'title') && (
        <h1 className="visually-hidden">{draft.title}</h1>
      )}
      {lines.map((line, index) => {
        const Tag = line.role === 'title' ? 'h1' : 'p';
        return (
          <Tag className={classes[line.role]} key={index}>
            {piecesOf(inLanguage(line.text, draft.language)).map((piece, place) => {
              if (piece.kind === 'words') return <Fragment key={place}>{piece.text}</Fragment>;
              const definition = context.fields.get(piece.name);
              return definition ? (
                <FieldMark
                  key={place}
                  definition={definition}
                  context={context}
                  omits={line.missing === 'omit'}
                  onShow={() => onShowField(definition.id)}
                />
              ) : (
                <span key={place} className="print-gap">
                  [{piece.name}]
                </span>
              );
            })}
          </Tag>
        );
      })}
    </header>
  );
});

/** A line that prints nothing, such as a delivery note that was not wanted, is not shown either. */
const hasWords = (line: FrontLine, { draft, fields, library }: Live['context']): boolean =>
  piecesOf(inLanguage(line.text, draft.language)).some((piece) => {
    if (piece.kind === 'words') return piece.text.trim() !== '';
    const definition = fields.get(piece.name);
    return !definition || printField(draft, definition, library.states).text !== '';
  });
