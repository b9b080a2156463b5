import type { Citation } from '../model/blocks/inline.ts';
import type { Draft } from '../model/draft.ts';
import { type CitationForm, plainStyle } from '../model/draft-style.ts';
import { type CitationPiece, citationText } from '../symbols/citation-text.ts';
import { words } from './print-parts.ts';
import type { PrintFootnote, PrintText } from './print-tree.ts';

/** A citation in the draft's form: words in the line, or a note at the foot of the page. */
export function printCitation(
  citation: Citation,
  draft: Pick<Draft, 'language' | 'style'>,
): readonly (PrintText | PrintFootnote)[] {
  const { pieces, note } = citationText(citation, formOf(draft), draft.language);
  return note
    ? [{ kind: 'footnote', id: null, content: note.map(printPiece) }]
    : pieces.map(printPiece);
}

/** A citation inside a note: a note calls no other, so it stands there in words. */
export function printCitationInNote(
  citation: Citation,
  draft: Pick<Draft, 'language' | 'style'>,
): readonly PrintText[] {
  const form = formOf(draft);
  return citationText(citation, form === 'footnote' ? 'words' : form, draft.language).pieces.map(
    printPiece,
  );
}

const formOf = ({ style = plainStyle }: Pick<Draft, 'style'>): CitationForm => style.citations;

/** Symbols are marked, so that they are kept apart in a text that runs from right to left. */
const printPiece = ({ text, symbol }: CitationPiece): PrintText =>
  words(text, symbol ? 'symbol' : undefined);
