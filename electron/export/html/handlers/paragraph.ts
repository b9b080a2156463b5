import type { PrintParagraph } from '../../../../templates/print/print-tree.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A paragraph with its role as a class; the title is the first heading of the page, a quotation says that it is one. */
export function htmlParagraph({ role, content }: PrintParagraph): string {
  const words = htmlInlines(content);
  if (role === 'title') return `<h1 class="title">${words}</h1>`;
  if (role === 'quotation') return `<blockquote><p class="quotation">${words}</p></blockquote>`;
  return `<p class="${role}">${words}</p>`;
}
