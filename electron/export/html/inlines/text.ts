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
export function htmlText({ text, bold, italic, underline, role, language }: PrintText): string {
  let html = escapeHtml(text).replaceAll('\n', '<br/>');
  if (html === '') return '';
  if (underline) html = `<u>${html}</u>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  if (role) html = `<${roleElement[role]} class="${role}">${html}</${roleElement[role]}>`;
  return language ? `<span lang="${language}" dir="${directionOf(language)}">${html}</span>` : html;
}
