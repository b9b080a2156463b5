import type { PrintFootnote } from '../../../../templates/print/print-tree.ts';
import type { HtmlWriting } from '../html-writing.ts';
import { htmlLink } from './link.ts';
import { htmlText } from './text.ts';

/** The call of a note, which leads to it. */
export function htmlFootnote(note: PrintFootnote, { notes, anchor }: HtmlWriting): string {
  const number = notes.enter(note);
  return (
    `<sup class="call"${anchor(note.id)}>` +
    `<a id="call-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
  );
}

/** The notes of the page at its end, each with a way back to where it is called; nothing where there are none. */
export function htmlNotes({ notes }: HtmlWriting): string {
  const items = notes.all().map(({ content }, index) => {
    const words = content
      .map((inline) => (inline.kind === 'link' ? htmlLink(inline) : htmlText(inline)))
      .join('');
    const number = index + 1;
    const back = `<a class="back" href="#call-${number}" role="doc-backlink">${number}</a>`;
    return `<li id="note-${number}"><p>${back}${words}</p></li>`;
  });
  return items.length === 0
    ? ''
    : `\n<section class="notes" role="doc-endnotes"><ol>${items.join('\n')}</ol></section>`;
}
