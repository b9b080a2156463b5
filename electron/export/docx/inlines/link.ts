import type { PrintLink } from '../../../../templates/print/print-tree.ts';
import { linkTarget } from '../../text/link-target.ts';
import { element, type Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';
import { writeText } from './text.ts';

/** A link to the web or to a mailbox; any other target leaves only its words. */
export function writeLink(link: PrintLink, writing: Writing): readonly Xml[] {
  const target = linkTarget(link.href);
  const style = target === undefined ? undefined : otherStyle.hyperlink;
  const content = link.content.flatMap((text) => writeText(text, writing, style));
  return target === undefined || content.length === 0
    ? content
    : [element('w:hyperlink', { 'r:id': writing.links.enter(target), 'w:history': 1 }, ...content)];
}
