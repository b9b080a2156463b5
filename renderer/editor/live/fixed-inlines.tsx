import { Fragment } from 'react';
import { plainStyle } from '../../../templates/model/draft-style.ts';
import { isWords, type Inline, type ObjectInline } from '../../../templates/model/blocks/inline.ts';
import { factorSentence } from '../../../templates/print/factor-sentence.ts';
import { citationText } from '../../../templates/symbols/citation-text.ts';
import { FieldMark } from './field-mark.tsx';
import { useLive } from './live-context.ts';
import { dressed, foreign } from './words-view.tsx';

/** Inlines that are shown and not edited. What prints nothing shows nothing. */
export const FixedInlines = ({ content }: { readonly content: readonly Inline[] }) =>
  content.map((inline, index) =>
    isWords(inline) ? (
      <span key={index} {...foreign(inline)}>
        {dressed(inline.text, inline)}
      </span>
    ) : (
      <Fragment key={index}>
        <FixedObject inline={inline} />
      </Fragment>
    ),
  );

function FixedObject({ inline }: { readonly inline: ObjectInline }) {
  const { context, onShowField } = useLive();
  const { draft } = context;
  switch (inline.kind) {
    case 'link':
      return <FixedInlines content={inline.words} />;
    case 'field': {
      const definition = context.fields.get(inline.field);
      return definition ? (
        <FieldMark
          definition={definition}
          context={context}
          onShow={() => onShowField(definition.shows ?? definition.id)}
        />
      ) : (
        <span className="chip chip--missing">{inline.field}</span>
      );
    }
    case 'factor-sentence': {
      const found = context.assessments.get(inline.assessment);
      return found
        ? factorSentence(found.assessment, found.checklist, draft.language, context.gate)
        : null;
    }
    case 'citation': {
      const { citations } = draft.style ?? plainStyle;
      return <bdi>{citationText(inline, citations, draft.language).text}</bdi>;
    }
    case 'footnote':
      return (
        <span className="footnote">
          <FixedInlines content={inline.content} />
        </span>
      );
    default:
      return null;
  }
}
