import type { Inline, Words } from '../model/blocks/inline.ts';
import { isWords } from '../model/blocks/inline.ts';
import type { CompileContext } from './compile-context.ts';
import { factorSentence, isAssessed } from './factor-sentence.ts';
import { printField } from './print-field.ts';
import { words } from './print-parts.ts';
import type { PrintInline, PrintText } from './print-tree.ts';

/** A writer's inlines as print inlines: fields and live sentences become the words they stand for now. */
export const printInlines = (
  content: readonly Inline[],
  context: CompileContext,
): readonly PrintInline[] => content.flatMap((inline) => printInline(inline, context));

function printInline(inline: Inline, context: CompileContext): readonly PrintInline[] {
  if (isWords(inline)) return inline.text === '' ? [] : [printWords(inline)];
  switch (inline.kind) {
    case 'link':
      return [
        {
          kind: 'link',
          href: inline.href,
          content: inline.words.filter(({ text }) => text !== '').map(printWords),
        },
      ];
    case 'field': {
      const definition = context.fields.get(inline.field);
      if (!definition) return [words(`[${inline.field}]`, 'gap')];
      const printed = printField(context.draft, definition, context.library.states);
      if (printed.text === '') return [];
      if (printed.state !== 'given') return [words(printed.text, 'gap')];
      return [words(printed.text, definition.kind === 'symbol' ? 'symbol' : undefined)];
    }
    case 'factor-sentence': {
      const found = context.assessments.get(inline.assessment);
      if (!found) return [];
      const { assessment, checklist } = found;
      const { draft, gate } = context;
      return [
        words(
          factorSentence(assessment, checklist, draft.language, gate),
          isAssessed(assessment, checklist, gate) ? 'live' : 'gap',
        ),
      ];
    }
  }
}

const printWords = ({ text, bold, italic, underline, language }: Words): PrintText => ({
  kind: 'text',
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(underline ? { underline } : {}),
  ...(language ? { language } : {}),
});
