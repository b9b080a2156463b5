import { inLanguage } from '../model/language.ts';
import type { FrontLine } from '../model/template.ts';
import type { CompileContext } from './print-context.ts';
import type { LeftOut } from './left-out.ts';
import { printField } from './print-field.ts';
import { words } from './print-parts.ts';
import type { PrintParagraph, PrintText } from './print-tree.ts';
import { piecesOf } from './slots.ts';

/** The front matter as print paragraphs, and the lines left out because something in them is missing or unconfirmed. */
export function printFront(context: CompileContext): {
  readonly blocks: readonly PrintParagraph[];
  readonly leftOut: readonly LeftOut[];
} {
  const blocks: PrintParagraph[] = [];
  const leftOut: LeftOut[] = [];
  for (const front of context.template.front) {
    const { content, holes } = frontLine(front, context);
    if (holes.length > 0 && front.missing === 'omit')
      leftOut.push(
        ...holes.map(
          ({ name, reason }) => ({ what: 'front-line', name, count: 1, reason }) as const,
        ),
      );
    else if (content.some(({ text }) => text.trim() !== ''))
      blocks.push({
        kind: 'paragraph',
        id: null,
        role: front.role === 'line' ? 'front-line' : front.role,
        content,
      });
  }
  return { blocks, leftOut };
}

interface Hole {
  readonly name: string;
  readonly reason: 'missing' | 'unconfirmed';
}

/** One line of front matter with its gaps in place: for the page being written as for print. */
export function frontLine(
  { text }: Pick<FrontLine, 'text'>,
  context: Pick<CompileContext, 'draft' | 'fields' | 'library'>,
): { readonly content: readonly PrintText[]; readonly holes: readonly Hole[] } {
  const holes: Hole[] = [];
  const content = piecesOf(inLanguage(text, context.draft.language)).map((piece): PrintText => {
    if (piece.kind === 'words') return words(piece.text);
    const definition = context.fields.get(piece.name);
    if (!definition) return words(`[${piece.name}]`, 'gap');
    const printed = printField(context.draft, definition, context.library.states);
    if (printed.state === 'given') return words(printed.text);
    holes.push({
      name: inLanguage(definition.label, context.draft.language),
      reason: printed.state,
    });
    return words(printed.text, 'gap');
  });
  return { content, holes };
}
