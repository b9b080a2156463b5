import { directionOf } from '../../../../templates/model/language.ts';
import type { PrintList } from '../../../../templates/print/print-tree.ts';
import { turned, type HtmlWriting } from '../html-writing.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

type Item = PrintList['items'][number];

/** A list with deeper items nested inside the item they follow; one that follows none stands in an item without a mark. */
export function htmlList({ ordered, items }: PrintList, writing: HtmlWriting): string {
  if (items.length === 0) return '';
  // A deeper item would inherit the direction of the item that it stands in.
  const isMixed = items.some(({ direction }) => direction !== undefined);
  const usual = directionOf(writing.language);
  const directed = isMixed
    ? items.map((item) => ({ ...item, direction: item.direction ?? usual }))
    : items;
  return nested(directed, 0, ordered ? 'ol' : 'ul', writing);
}

function nested(
  items: readonly Item[],
  level: number,
  name: 'ol' | 'ul',
  writing: HtmlWriting,
): string {
  let html = '';
  for (let from = 0; from < items.length;) {
    const item = items[from];
    const isOwn = item !== undefined && item.level <= level;
    const start = isOwn ? from + 1 : from;
    let end = start;
    while ((items[end]?.level ?? 0) > level) end += 1;
    const own = isOwn ? line(item, writing) : '';
    const deeper = end > start ? nested(items.slice(start, end), level + 1, name, writing) : '';
    html += isOwn
      ? `<li${turned(item.direction)}>${own}${deeper}</li>`
      : `<li class="unmarked">${deeper}</li>`;
    from = end;
  }
  return `<${name} class="level-${level}">${html}</${name}>`;
}

const line = ({ id, content }: Item, writing: HtmlWriting): string =>
  `<p${writing.anchor(id)}>${htmlInlines(content, writing)}</p>`;
