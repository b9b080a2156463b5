import { directionOf } from '../../../templates/model/language.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlBlocks } from './handlers/html-blocks.ts';
import { htmlWriting } from './html-writing.ts';
import { htmlNotes } from './inlines/footnote.ts';
import { pageRules } from './page-rules.ts';
import { printStylesheet } from './print-stylesheet.ts';

/** Where the page takes its style from: its own head, or a sheet that the application serves where inline styles are not allowed. */
export interface HtmlSetting {
  readonly styles: 'inline' | { readonly href: string };
}

/**
 * The tree as one HTML page without scripts and without anything fetched: the preview, and the page that
 * is printed to PDF. Nothing of the text can become markup.
 */
export function htmlFromTree(
  tree: PrintTree,
  { styles }: HtmlSetting = { styles: 'inline' },
): string {
  const writing = htmlWriting(tree);
  const blocks = htmlBlocks(tree.blocks, writing);
  return `<!doctype html>
<html lang="${tree.language}" dir="${directionOf(tree.language)}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
${named('author', tree.author)}${named('description', tree.subject)}<title>${escapeHtml(tree.title)}</title>
${
  styles === 'inline'
    ? `<style>${printStylesheet}${pageRules(tree)}</style>`
    : `<link rel="stylesheet" href="${escapeHtml(styles.href)}"/>`
}
</head>
<body class="paper-${tree.paper.toLowerCase()}">
<main>
${blocks}${htmlNotes(writing)}
</main>
</body>
</html>
`;
}

const named = (name: string, content: string): string =>
  content === '' ? '' : `<meta name="${name}" content="${escapeHtml(content)}"/>\n`;
