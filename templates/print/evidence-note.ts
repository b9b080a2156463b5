import type { EvidenceMark } from '../model/blocks/inline.ts';
import type { CompileContext } from './print-context.ts';
import { citeEvidence } from './cite-evidence.ts';
import { words } from './print-parts.ts';
import type { PrintFootnote } from './print-tree.ts';

/**
 * The note that says what a sentence rests on: the sources that the audience may see. None in a text that
 * is spoken, and none where no source may leave, so that not even the note's place tells of it.
 */
export function evidenceNote(
  { evidence }: EvidenceMark,
  context: Pick<CompileContext, 'template' | 'draft' | 'evidence' | 'gate'>,
): PrintFootnote | undefined {
  if (context.template.spoken) return undefined;
  const sources = evidence
    .map((id) => context.evidence.get(id))
    .filter((item) => item !== undefined)
    .filter((item) => context.gate(item.audience))
    .map((item) => citeEvidence(item, context.draft.language));
  return sources.length === 0
    ? undefined
    : { kind: 'footnote', id: null, content: [words(`${sources.join('; ')}.`)] };
}
