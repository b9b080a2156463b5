import { isWords, type ObjectInline } from '../model/blocks/inline.ts';
import { plainStyle } from '../model/draft-style.ts';
import type { Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import { inLanguage } from '../model/language.ts';
import type { CompileContext, Target } from './print-context.ts';
import { documentWords } from './document-words.ts';
import { evidenceNote } from './evidence-note.ts';
import { isPrinted } from './is-printed.ts';
import { numberedPlaces } from './numbering.ts';
import { printInlines } from './print-inlines.ts';
import { fillSlots } from './slots.ts';
import { inlineText } from './tree-text.ts';

/** Everything in the sections, given in the order of print, that a pointer can lead to. What is not printed is none. */
export function targetsIn(
  sections: readonly Section[],
  context: CompileContext,
): ReadonlyMap<ContentId, Target> {
  const { draft, template } = context;
  const words = documentWords[draft.language].target;
  const blocks = sections
    .flatMap((section) => section.blocks)
    .filter((block) => isPrinted(block, context));
  const targets = new Map<ContentId, Target>();
  for (const { id, key } of sections) {
    const definition = template.sections.find((one) => one.key === key);
    if (definition?.heading)
      targets.set(id, { label: '', name: inLanguage(definition.title, draft.language) });
  }
  for (const block of blocks)
    if (block.kind === 'heading') {
      // A heading that points to another would never come to an end.
      const content = block.content.filter(
        (inline) => isWords(inline) || inline.kind !== 'cross-reference',
      );
      targets.set(block.id, { label: '', name: inlineText(printInlines(content, context)) });
    }
  for (const { id, what, label, path } of numberedPlaces(blocks, draft.language, (inline) =>
    callsNote(inline, context),
  ))
    targets.set(id, { label, name: fillSlots(words[what], { number: path }) });
  return targets;
}

const callsNote = (inline: ObjectInline, context: CompileContext): boolean =>
  inline.kind === 'citation'
    ? (context.draft.style ?? plainStyle).citations === 'footnote'
    : inline.kind === 'evidence' && evidenceNote(inline, context) !== undefined;
