import type { PrintParagraph } from '../../../../templates/print/print-tree.ts';
import { turned, type HtmlWriting } from '../html-writing.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A paragraph with its role as a class; the title is the first heading of the page, a quotation says that it is one. */
export function htmlParagraph(
  { id, role, content, direction }: PrintParagraph,
  writing: HtmlWriting,
): string {
  const attributes = ` class="${role}"${writing.anchor(id)}${turned(direction)}`;
  const words = htmlInlines(content, writing);
  if (role === 'title') return `<h1${attributes}>${words}</h1>`;
  if (role === 'quotation') return `<blockquote><p${attributes}>${words}</p></blockquote>`;
  return `<p${attributes}>${words}</p>`;
}
