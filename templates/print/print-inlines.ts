import {
  isWords,
  type Inline,
  type InlineKind,
  type ObjectInline,
} from '../model/blocks/inline.ts';
import type { CompileContext } from './print-context.ts';
import { documentWords } from './document-words.ts';
import { evidenceNote } from './evidence-note.ts';
import { factorSentence, isAssessed } from './factor-sentence.ts';
import { inBrackets, type MaybeOptional } from './in-brackets.ts';
import { printCitation } from './print-citation.ts';
import { printField } from './print-field.ts';
import { printFootnote } from './print-footnote.ts';
import { printLink } from './print-link.ts';
import { gap, words } from './print-parts.ts';
import { printWords } from './print-words.ts';
import type { PrintInline } from './print-tree.ts';

/**
 * A writer's inlines as print inlines: what is live becomes the words it stands for now, and what may be
 * left out at delivery stands in square brackets. What a newer version wrote prints nothing.
 */
export const printInlines = (
  content: readonly Inline[],
  context: CompileContext,
): readonly PrintInline[] =>
  inBrackets(
    content.flatMap((inline): readonly MaybeOptional<PrintInline>[] => {
      if (isWords(inline))
        return inline.text === ''
          ? []
          : [{ printed: printWords(inline), optional: inline.optional === true }];
      const printed = (print[inline.kind] as PrintObject)(inline, context);
      const optional = isOptionalObject(inline);
      return printed.map((one) => ({ printed: one, optional }));
    }),
  );

const isOptionalObject = (inline: ObjectInline): boolean =>
  inline.kind === 'link'
    ? inline.words.length > 0 && inline.words.every(({ optional }) => optional)
    : inline.kind !== 'unknown' && inline.optional === true;

type PrintObject = (inline: ObjectInline, context: CompileContext) => readonly PrintInline[];

/** How each kind of inline prints. */
const print: {
  readonly [Kind in InlineKind]: (
    inline: Extract<ObjectInline, { readonly kind: Kind }>,
    context: CompileContext,
  ) => readonly PrintInline[];
} = {
  link: (link) => [printLink(link)],
  field: ({ field }, { fields, draft, library }) => {
    const definition = fields.get(field);
    if (!definition) return [gap(field)];
    const printed = printField(draft, definition, library.states);
    if (printed.text === '') return [];
    if (printed.state !== 'given') return [words(printed.text, 'gap')];
    return [words(printed.text, definition.kind === 'symbol' ? 'symbol' : undefined)];
  },
  'factor-sentence': (inline, { assessments, draft, gate }) => {
    const found = assessments.get(inline.assessment);
    if (!found) return [];
    const { assessment, checklist } = found;
    return [
      words(
        factorSentence(assessment, checklist, draft.language, gate),
        isAssessed(assessment, checklist, gate) ? 'live' : 'gap',
      ),
    ];
  },
  citation: (citation, { draft }) => printCitation(citation, draft),
  evidence: (mark, context) => {
    const note = evidenceNote(mark, context);
    return note ? [note] : [];
  },
  footnote: (footnote, { draft }) => [printFootnote(footnote, draft)],
  'cross-reference': ({ target }, { targets, draft }) => {
    const found = targets().get(target);
    return found && found.name !== ''
      ? [{ kind: 'reference', target, text: found.name }]
      : [gap(documentWords[draft.language].noTarget)];
  },
  unknown: () => [],
};
