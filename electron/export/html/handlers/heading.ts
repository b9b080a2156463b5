import type { PrintHeading } from '../../../../templates/print/print-tree.ts';
import { turned, type HtmlWriting } from '../html-writing.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A heading, one level below the title. */
export function htmlHeading(
  { id, level, content, direction }: PrintHeading,
  writing: HtmlWriting,
): string {
  const start = `<h${level + 1} class="heading-${level}"${writing.anchor(id)}${turned(direction)}>`;
  return `${start}${htmlInlines(content, writing)}</h${level + 1}>`;
}
