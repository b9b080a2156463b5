import type { PrintHeading } from '../../../../templates/print/print-tree.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A heading, one level below the title. */
export const htmlHeading = ({ level, content }: PrintHeading): string =>
  `<h${level + 1} class="heading-${level}">${htmlInlines(content)}</h${level + 1}>`;
