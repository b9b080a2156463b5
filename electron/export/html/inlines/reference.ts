import type { PrintReference } from '../../../../templates/print/print-tree.ts';
import { escapeHtml } from '../escape-html.ts';
import type { HtmlWriting } from '../html-writing.ts';

/** A pointer to another place of the page; one to nowhere is plain text. */
export function htmlReference(
  { target, text }: PrintReference,
  { placeName }: HtmlWriting,
): string {
  const words = escapeHtml(text).replaceAll('\n', '<br/>');
  const name = placeName(target);
  return name === undefined || words === ''
    ? words
    : `<a class="reference" href="#${name}">${words}</a>`;
}
