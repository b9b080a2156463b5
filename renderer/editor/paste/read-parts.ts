import { spanOf, widthOf } from './element-places.ts';
import { addApart } from './fill-flow.ts';
import { attributeOf, type PasteNode } from './paste-node.ts';
import type { Flow } from './pasted-block.ts';
import type { Tally } from './paste-report.ts';
import type { Style } from './style-of.ts';
import type { Surroundings } from './surroundings.ts';

/** Takes note of a picture, but not of a dot that only counts who looks. */
export function readPicture(element: PasteNode, tag: string, flow: Flow, tally: Tally): void {
  const source = tag === 'img' ? attributeOf(element, 'src').trim() : '';
  // A dot that tells the sender that somebody looked.
  if (attributeOf(element, 'width') === '1' && attributeOf(element, 'height') === '1')
    tally.add(/^https?:|^\/\//i.test(source) ? 'web-pictures' : 'junk');
  else addApart(flow, { type: 'picture', source, alt: attributeOf(element, 'alt').trim() });
}

/** Takes note of the widths of columns. */
export function readColumns(
  element: PasteNode,
  tag: string,
  style: Style,
  around: Surroundings,
): { readonly inside: Surroundings } | undefined {
  if (tag === 'colgroup' && element.firstChild) return { inside: around };
  const width = widthOf(element, style);
  const { table } = around;
  if (table && width !== undefined)
    for (
      let count = spanOf(element, 'span', 100);
      count > 0 && table.widths.length < 100;
      count -= 1
    )
      table.widths.push(width);
  return undefined;
}
