import { directionOf } from '../../../../templates/model/language.ts';
import type { PrintText } from '../../../../templates/print/print-tree.ts';
import { escapeHtml } from '../escape-html.ts';

const roleElement: { readonly [Role in NonNullable<PrintText['role']>]: 'span' | 'bdi' | 'mark' } =
  {
    gap: 'mark',
    live: 'span',
    symbol: 'bdi',
    aside: 'span',
  };

/** A stretch of text with the writer's emphasis, its role as a class, and its language where it has one of its own. */
export function htmlText({ text, role, language, ...look }: PrintText): string {
  const words = escapeHtml(text).replaceAll('\n', '<br/>');
  if (words === '') return '';
  let html = emphasised(words, look);
  if (role) html = `<${roleElement[role]} class="${role}">${html}</${roleElement[role]}>`;
  return language ? `<span lang="${language}" dir="${directionOf(language)}">${html}</span>` : html;
}

function emphasised(
  words: string,
  {
    bold,
    italic,
    underline,
    smallCaps,
    script,
  }: Pick<PrintText, 'bold' | 'italic' | 'underline' | 'smallCaps' | 'script'>,
): string {
  let html = words;
  if (script) html = script === 'super' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`;
  if (smallCaps) html = `<span class="small-caps">${html}</span>`;
  if (underline) html = `<u>${html}</u>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return html;
}
