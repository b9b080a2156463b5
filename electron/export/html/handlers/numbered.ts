import type { PrintNumbered } from '../../../../templates/print/print-tree.ts';
import { escapeHtml } from '../escape-html.ts';
import { turned, type HtmlWriting } from '../html-writing.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A paragraph with its number in front, as the tree counted it. */
export const htmlNumbered = (
  { id, level, label, content, direction }: PrintNumbered,
  writing: HtmlWriting,
): string =>
  `<p class="numbered numbered-${level}"${writing.anchor(id)}${turned(direction)}>` +
  `<span class="number">${escapeHtml(label)}</span>${htmlInlines(content, writing)}</p>`;
