import type { Draft } from '../model/draft.ts';
import { compileContext } from '../print/compile-context.ts';
import { printBlocks } from '../print/print-blocks.ts';
import { treeText } from '../print/tree-text.ts';
import { countWords } from '../speech/count-words.ts';
import type { DraftUnderCheck } from './rule.ts';

/** The words that a text takes to say or read, live parts included, front matter and annexes not. */
export const draftWords = (under: DraftUnderCheck): number =>
  under.draft.sections.reduce((sum, section) => sum + sectionWords(under, section), 0);

/** The words of one section as they print; an annex counts as none. */
export function sectionWords(
  { dossier, draft, template, library }: DraftUnderCheck,
  section: Draft['sections'][number],
): number {
  const definition = template.sections.find(({ key }) => key === section.key);
  if (definition?.annex) return 0;
  const context = compileContext(dossier, draft, template, library, () => true);
  const blocks = printBlocks(section.blocks, context, { headingOffset: 0 });
  return countWords(treeText({ blocks }), draft.language);
}
