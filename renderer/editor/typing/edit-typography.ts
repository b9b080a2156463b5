import { Range, type Editor } from 'slate';
import { objectLetter, runText } from '../../../templates/model/blocks/run-text.ts';
import { isWritten, type Block } from '../../../templates/model/blocks/block.ts';
import { isWords, type Inline } from '../../../templates/model/blocks/inline.ts';
import { runsOfBlock } from '../../../templates/model/blocks/inlines-of-block.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { SpanInBlock } from '../find/find-query.ts';
import { spansOfRange } from '../find/points.ts';
import { replaceSpans, type Replacement } from '../find/replace-spans.ts';
import { fromSlate } from '../value/from-slate.ts';
import type { SectionElement } from '../value/slate-types.ts';
import type { Edit } from './typography.ts';

/**
 * Sets the signs of one language right in the selected words, or in the whole text where nothing is selected.
 * Words marked as another language are left alone. One step of undo; answers how many places changed.
 */
export function editTypography(
  editor: Editor,
  language: Language,
  editsOf: (text: string) => readonly Edit[],
): number {
  const { selection } = editor;
  const within =
    selection && Range.isExpanded(selection) ? spansOfRange(editor, selection) : undefined;
  const blocks = fromSlate(editor.children as SectionElement[]).flatMap(
    (section) => section.blocks,
  );
  const replacements = blocks.filter(isEditable).flatMap((block) =>
    runsOfBlock(block).flatMap((run, index) => {
      const text = inLanguage(run, language);
      const around = within?.find((one) => one.block === block.id && one.span.run === index)?.span;
      if (within && !around) return [];
      return editsOf(text)
        .filter(({ start, end }) => !around || (around.start <= start && end <= around.end))
        .map((edit) =>
          replacementOf({ block: block.id, span: { run: index, ...edit } }, text, edit),
        );
    }),
  );
  return replacements.length === 0 ? 0 : replaceSpans(editor, replacements);
}

const isEditable = (block: Block): boolean => isWritten(block) || block.kind === 'table';

const replacementOf = (
  { block, span: { run } }: SpanInBlock,
  text: string,
  { start, end, to }: Edit,
): Replacement => ({ block, span: { run, start, end }, from: text.slice(start, end), to });

/** The words of a run with object letters in the place of what is in another language, so that offsets stay. */
const inLanguage = (run: readonly Inline[], language: Language): string =>
  run
    .map((inline) =>
      isWords(inline) && inline.language !== undefined && inline.language !== language
        ? objectLetter.repeat(inline.text.length)
        : runText([inline]),
    )
    .join('');
