import { describe, expect, test } from 'vitest';

import { htmlFromTree } from '../../../../../electron/export/html/html-from-tree.ts';
import { hostile } from '../../../../support/print-trees/hostile.ts';
import { printTrees } from '../../../../support/print-trees/print-trees.ts';
import { statementArabic } from '../../../../support/print-trees/statement-arabic.ts';
import { statementEnglish } from '../../../../support/print-trees/statement-english.ts';

describe('the HTML page', () => {
  test('says its language and direction', () => {
    expect(htmlFromTree(statementArabic)).toContain('<html lang="ar" dir="rtl">');
    expect(htmlFromTree(statementArabic)).toContain('<span lang="en" dir="ltr">');
    expect(htmlFromTree(statementEnglish)).toContain('<html lang="en" dir="ltr">');
  });

  test.each(printTrees)('%s has no scripts, no handlers and fetches nothing', (_, tree) => {
    const html = htmlFromTree(tree);
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|base|form)\b/i);
    expect(html.match(/<[^>]*\s(?:on\w+|style)=/gi) ?? []).toEqual([]);
    expect(html.match(/\ssrc="(?!data:image\/(?:png|jpeg);base64,[\w+/=]*")/gi) ?? []).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/i);
  });

  test('text cannot leave the place it stands in, not in the style sheet either', () => {
    const html = htmlFromTree(hostile);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('javascript:');
  });

  test('headings keep their order below the title, and tables have column headings and a name', () => {
    const html = htmlFromTree(statementEnglish);
    expect(html).toContain('<h1 class="title">');
    expect(html).toContain('<h2 class="heading-1">');
    expect(html).toContain('<th scope="col">');
    expect(html).toContain('aria-label="Risk factors with status, trend, confidence and evidence"');
  });

  test('printed pages carry the marking and the page number with its words', () => {
    const html = htmlFromTree(statementEnglish);
    expect(html).toContain('"Page " counter(page) " of " counter(pages)');
    expect(html).toContain('@top-right { content: "Public"');
  });

  test('deeper list items stand inside the item before them', () => {
    expect(htmlFromTree(statementEnglish)).toContain(
      '<li><p>The Council should come back to the matter:</p><ol class="level-1"><li>',
    );
  });

  test('a served style sheet takes the place of the inline one', () => {
    const html = htmlFromTree(statementEnglish, { styles: { href: '/print.css' } });
    expect(html).toContain('<link rel="stylesheet" href="/print.css"/>');
    expect(html).not.toContain('<style>');
  });
});
