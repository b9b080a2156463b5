import type { PrintLink } from '../../../../templates/print/print-tree.ts';
import { linkTarget } from '../../text/link-target.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlText } from './text.ts';

/** A link to the web or to a mailbox; any other target leaves only its words. */
export function htmlLink({ href, content }: PrintLink): string {
  const target = linkTarget(href);
  const words = content.map(htmlText).join('');
  return target === undefined || words === ''
    ? words
    : `<a href="${escapeHtml(target)}" rel="noopener noreferrer">${words}</a>`;
}
