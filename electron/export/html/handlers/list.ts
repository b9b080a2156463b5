import type { PrintList } from '../../../../templates/print/print-tree.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

type Item = PrintList['items'][number];

/** A list with deeper items nested inside the item they follow; one that follows none stands in an item without a mark. */
export const htmlList = ({ ordered, items }: PrintList): string =>
  items.length === 0 ? '' : nested(items, 0, ordered ? 'ol' : 'ul');

function nested(items: readonly Item[], level: number, name: 'ol' | 'ul'): string {
  let html = '';
  for (let from = 0; from < items.length;) {
    const item = items[from];
    const isOwn = item !== undefined && item.level <= level;
    const start = isOwn ? from + 1 : from;
    let end = start;
    while ((items[end]?.level ?? 0) > level) end += 1;
    const deeper = end > start ? nested(items.slice(start, end), level + 1, name) : '';
    html += isOwn
      ? `<li><p>${htmlInlines(item.content)}</p>${deeper}</li>`
      : `<li class="unmarked">${deeper}</li>`;
    from = end;
  }
  return `<${name} class="level-${level}">${html}</${name}>`;
}
