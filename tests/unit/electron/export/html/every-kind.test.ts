import { describe, expect, test } from 'vitest';

import { htmlFromTree } from '../../../../../electron/export/html/html-from-tree.ts';
import { xmlTree, within, textOf } from '../../../../support/docx-lints/xml-tree.ts';
import { htmlText } from '../../../../support/html-text.ts';
import { everythingArabic } from '../../../../support/print-trees/everything-arabic.ts';
import { everythingEnglish } from '../../../../support/print-trees/everything-english.ts';
import { pngOf } from '../../../../support/print-trees/pictures.ts';

const page = (html: string) => xmlTree(html.replace('<!doctype html>', ''));
const html = htmlFromTree(everythingEnglish);
const root = page(html);
const elements = (name: string) => within(root, `?:${name}`);

describe('notes, pointers and pictures on the page', () => {
  test('each note stands at the end, is led to by its call and leads back to it', () => {
    const ids = new Set(
      ['a', 'li', 'p', 'h2', 'table', 'div', 'sup'].flatMap((name) =>
        elements(name).map(({ attributes }) => attributes.get('id')),
      ),
    );
    const links = elements('a')
      .map(({ attributes }) => attributes.get('href') ?? '')
      .filter((href) => href.startsWith('#'));
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(elements('sup').filter((it) => it.attributes.get('class') === 'call')).toHaveLength(3);
    const [notes] = elements('section');
    expect(within(notes!, '?:li')).toHaveLength(3);
    expect(html).toContain(
      '<li id="note-1"><p><a class="back" href="#call-1" role="doc-backlink">1</a>S/PV.9900, p. 3.',
    );
    expect(htmlText(html).split('\n').slice(-3)).toEqual([
      'S/PV.9900, p. 3. The record gives the vote as it was taken.',
      'Press release, General Assembly; in Arabic: الجمعية العامة.',
      'Counted in the field.',
    ]);
    expect(html.indexOf('<section class="notes"')).toBeGreaterThan(html.lastIndexOf('numbered'));
  });

  test('a pointer leads to its place, and one to nowhere is plain text', () => {
    const pointers = elements('a').filter((it) => it.attributes.get('class') === 'reference');
    expect(pointers.map((pointer) => textOf(pointer))).not.toContain('paragraph 99');
    const heading = elements('h2').find((it) => textOf(it) === 'What we ask');
    const toHeading = pointers.find((it) => textOf(it) === 'What we ask');
    expect(toHeading?.attributes.get('href')).toBe(`#${heading?.attributes.get('id')}`);
    expect(html).toContain('paragraph 99');
  });

  test('pictures carry their words, a decorative one empty ones, and a broken one leaves a gap', () => {
    const pictures = elements('img').map(({ attributes }) => attributes);
    expect(pictures.map((it) => it.get('alt'))).toEqual([
      'Three bars, each higher than the one before',
      '',
      'The same bars, small',
    ]);
    expect(pictures[0]?.get('src')).toBe(`data:image/png;base64,${pngOf(480, 240).data}`);
    expect(pictures[0]?.get('width')).toBe('60.00%');
    expect(html).toContain('<mark class="gap">[missing picture: A map of the crossings]</mark>');
  });

  test('numbers of paragraphs are those of the tree', () => {
    const numbers = elements('span').filter((it) => it.attributes.get('class') === 'number');
    expect(numbers.map((it) => textOf(it))).toEqual([
      '1.',
      '2.',
      '(a)',
      '(i)',
      '(ii)',
      '(b)',
      '3.',
      '(a)',
      '4.',
    ]);
  });

  test('joined cells span their columns, and a table without a heading row has none', () => {
    const [first, second] = elements('table');
    expect(
      within(first!, '?:td').flatMap(({ attributes }) => attributes.get('colspan') ?? []),
    ).toEqual(['3', '3']);
    expect(within(second!, '?:thead')).toEqual([]);
    expect(within(second!, '?:tr')).toHaveLength(2);
  });

  test('what runs against the page says so', () => {
    expect(html).toMatch(/<p class="body" dir="rtl">/);
    expect(htmlFromTree(everythingArabic)).toMatch(/<p class="numbered numbered-0" dir="ltr">/);
    expect(html).toContain(
      '<li dir="ltr"><p>A list has numbers of its own.</p></li><li dir="rtl">',
    );
  });
});
