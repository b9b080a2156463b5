import { isWords, type Footnote } from '../model/blocks/inline.ts';
import type { Draft } from '../model/draft.ts';
import { inBrackets, type MaybeOptional } from './in-brackets.ts';
import { printCitationInNote } from './print-citation.ts';
import { printLink } from './print-link.ts';
import { printWords } from './print-words.ts';
import type { PrintFootnote, PrintLink, PrintText } from './print-tree.ts';

/** A note at the foot of the page, with what it says. */
export const printFootnote = (
  { id, content }: Footnote,
  draft: Pick<Draft, 'language' | 'style'>,
): PrintFootnote => ({
  kind: 'footnote',
  id,
  content: inBrackets(
    content.flatMap((inline): readonly MaybeOptional<PrintText | PrintLink>[] => {
      if (isWords(inline))
        return inline.text === ''
          ? []
          : [{ printed: printWords(inline), optional: inline.optional === true }];
      if (inline.kind === 'link') return [{ printed: printLink(inline), optional: false }];
      return printCitationInNote(inline, draft).map((printed) => ({
        printed,
        optional: inline.optional === true,
      }));
    }),
  ),
});
