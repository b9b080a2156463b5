import fc from 'fast-check';
import { Editor, Node } from 'slate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { insertBlocks } from '../../../../../renderer/editor/paste/insert-blocks.ts';
import { toBlock } from '../../../../../renderer/editor/value/to-slate.ts';
import { block as blockSchema } from '../../../../../templates/codec/schema/blocks.ts';
import { runsOfBlock } from '../../../../../templates/model/blocks/inlines-of-block.ts';
import { runText } from '../../../../../templates/model/blocks/run-text.ts';
import { parseHtml } from '../../../../support/parse-html.ts';
import { caret, open, paragraph, section, sectionsOf } from '../support/editor.ts';
import { counter } from '../support/sections.ts';
import { pasted } from './support.ts';

const words = (html: string): readonly string[] =>
  pasted(html).blocks.flatMap((block) => runsOfBlock(block).map(runText));
const changes = (html: string) => pasted(html).report.changes;

const tags =
  'p div span b i u s a ul ol li table thead tr td th colgroup col h1 h5 br hr pre sup sub ins del blockquote img script style ' +
  'iframe svg math o:p v:shape template title body html button form select option details';
const attributes = [
  'style="mso-list:l0 level9 lfo1"',
  'style="display:none"',
  'style="mso-element:comment"',
  'style="mso-element:footnote" id=ftn1',
  'style="mso-list:Ignore"',
  'style="font-weight:900;font-style:italic;vertical-align:super"',
  'style="page-break-before:always"',
  'style="white-space:pre-wrap"',
  'href="#_ftn1"',
  'href="#_ftnref1"',
  'href="https://example.org/"',
  'href="javascript:x"',
  'colspan=3 rowspan=4',
  'colspan=99999999 rowspan=-2',
  'width=50%',
  'lang=fr',
  'dir=rtl',
  'hidden',
  'class="MsoTitle msoDel"',
  'src="data:image/png;base64,iVBORw0KGgo="',
  'aria-level=7',
  '',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'word ',
    ' ',
    '\n',
    '&nbsp;',
    'بيان S/2025/583',
    '中文',
    '\u202eabc\u2066',
    '\ud83d',
    '&#xfffc;',
    '1.&nbsp;&nbsp;',
    '<!--[if gte mso 9]>x<![endif]-->',
    '<![if !supportLists]>',
    '<![endif]>',
  ),
);
const soup = fc
  .array(
    fc.oneof(
      text,
      fc
        .tuple(fc.constantFrom(...tags.split(' ')), fc.constantFrom(...attributes))
        .map(([tag, attribute]) => `<${tag} ${attribute}>`),
      fc.constantFrom(...tags.split(' ')).map((tag) => `</${tag}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any HTML at all', () => {
  it('becomes blocks that a dossier can hold, and never throws', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { blocks } = pasted(html, { keepsPictures: true });
        expect(z.array(blockSchema).safeParse(blocks).error).toBeUndefined();
        const ids = blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const block of blocks)
          if (block.kind === 'table') {
            expect(block.columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
            for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length);
          }
        const said = blocks.flatMap((block) => runsOfBlock(block).map(runText)).join('');
        expect(said).not.toMatch(/[\u202a-\u202e\u200b\u00ad\p{Surrogate}]/u);
      }),
      { numRuns: Number(process.env.NUM_RUNS ?? 400) },
    );
  });

  it('goes into a text without breaking it, and one undo takes it back', () => {
    fc.assert(
      fc.property(soup, fc.nat(6), (html, at) => {
        const editor = open(
          section(0, paragraph('before'), paragraph('')),
          section(1, paragraph('x')),
        );
        const start = sectionsOf(editor);
        caret(editor, [0, at === 6 ? 1 : 0], at === 6 ? 0 : at);
        insertBlocks(
          editor,
          pasted(html, { makeId: counter('pasted') }).blocks.map(toBlock),
          counter('made'),
        );
        const after = sectionsOf(editor);
        expect(after.map(({ id }) => id)).toEqual(start.map(({ id }) => id));
        const ids = after.flatMap(({ blocks }) => blocks.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(editor.selection && Node.has(editor, editor.selection.anchor.path)).toBe(true);
        const tree = structuredClone(editor.children);
        Editor.normalize(editor, { force: true });
        expect(editor.children).toEqual(tree);
        if (editor.history.undos.length > 0) editor.undo();
        expect(editor.history.undos).toEqual([]);
        expect(sectionsOf(editor)).toEqual(start);
      }),
      { numRuns: Number(process.env.NUM_RUNS ?? 200) },
    );
  });
});

describe('bad input', () => {
  it('of any depth is read to the bottom', () => {
    const depth = 20_000;
    for (const tag of ['ins', 'blockquote', 'span'])
      expect(words(`${`<${tag}>`.repeat(depth)}deep`)).toEqual(['deep']);
  });

  it('of five megabytes comes in whole', () => {
    const line =
      "<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-US style='font-size:12.0pt'>A sentence of <b>Word</b><o:p></o:p></span></p>\n";
    const count = Math.ceil(5_000_000 / line.length);
    const { blocks, report } = pasted(line.repeat(count));
    expect(blocks).toHaveLength(count);
    expect(report.paragraphs).toBe(count);
  });

  it('with tables wider and longer than any keeps every word', () => {
    const { blocks, report } = pasted(
      `<table>${`<tr>${'<td>x</td>'.repeat(23)}</tr>`.repeat(510)}</table>`,
    );
    const [table, ...rest] = blocks;
    expect(table).toMatchObject({ kind: 'table' });
    expect(table?.kind === 'table' && [table.rows.length, table.columns.length]).toEqual([500, 20]);
    expect(rest).toHaveLength(510);
    expect(
      blocks
        .flatMap((block) => runsOfBlock(block).map(runText))
        .join('')
        .replaceAll('\n', ''),
    ).toHaveLength(23 * 510);
    expect(report.changes).toMatchObject({ 'cut-tables': 1 });
  });

  it('of spans without end stays small', () => {
    const { blocks } = pasted(
      `<table>${'<tr><td colspan=1000000 rowspan=1000000>a<td>b</tr>'.repeat(50)}</table>`,
    );
    expect(blocks[0]).toMatchObject({ kind: 'table' });
  });

  it('leaves no address, script or style of a page behind', () => {
    const { blocks } = pasted(
      '<img src="https://a.example/x.png" onerror="x"><p style="background:url(https://b.example)" onclick="x">a</p><script>evil</script><a href="data:text/html,x">b</a>',
    );
    expect(JSON.stringify(blocks)).not.toMatch(/example|evil|data:|onclick/);
  });
});

describe('signs that nobody sees', () => {
  it.each([
    ['a\u00adb', 'ab', 1],
    ['a\u200bb', 'ab', 1],
    ['\u202eevil\u202c', 'evil', 2],
    ['a\u200eb', 'ab', 1],
    ['a\u2066b', 'ab', 1],
    ['x\u{e0041}\u{e0042}', 'x', 2],
    ['a\ufffcb', 'ab', 1],
  ])('%j are taken out and told', (from, to, count) => {
    expect(words(`<p>${from}</p>`)).toEqual([to]);
    expect(changes(`<p>${from}</p>`)).toMatchObject({ signs: count });
  });

  it.each([
    ['marks and isolates in mixed text', 'قرار \u2066S/2025/583\u2069 \u200fabc'],
    ['joiners of a picture letter', '👩\u200d🚀'],
    ['joiners of a script that joins', 'می\u200cخواهم'],
    ['a flag', '🏴\u{e0067}\u{e0062}\u{e007f}'],
    ['no-break spaces', 'a\u00a0b\u202fc'],
  ])('%s stay', (_what, sentence) => {
    expect(words(`<p>${sentence}</p>`)).toEqual([sentence]);
    expect(changes(`<p>${sentence}</p>`)).toEqual({});
  });

  it('half letters become visible', () => {
    expect(words('<p>a\ud83db</p>')).toEqual(['a\ufffdb']);
    expect(changes('<p>a\ud83db</p>')).toEqual({ 'broken-letters': 1 });
  });
});

describe('words of a paste', () => {
  it('carry a language only where it is not that of the text they go into', () => {
    const html = '<p lang=en-GB>one <span lang=fr>deux</span> <span lang=de>drei</span></p>';
    expect(pasted(html, { language: 'en' }).blocks).toMatchObject([
      { content: [{ text: 'one ' }, { text: 'deux', language: 'fr' }, { text: ' drei' }] },
    ]);
    expect(pasted(html, { language: 'fr' }).blocks).toMatchObject([
      { content: [{ text: 'one ', language: 'en' }, { text: 'deux drei' }] },
    ]);
  });

  it('are those of a plain page where a list or table only lays it out', () => {
    expect(pasted('<table role=presentation><tr><td>a<td><p>b</p></table>').blocks).toMatchObject([
      { kind: 'paragraph', content: [{ text: 'a' }] },
      { kind: 'paragraph', content: [{ text: 'b' }] },
    ]);
    expect(pasted('<table><tr><td><h2>a</h2><p>b</td></tr></table>').blocks).toMatchObject([
      { kind: 'heading' },
      { kind: 'paragraph' },
    ]);
  });

  it('in a note that nothing calls stay', () => {
    expect(words('<p>a</p><div style="mso-element:footnote" id=ftn3><p>left</p></div>')).toEqual([
      'a',
      'left',
    ]);
  });
});

describe('pictures', () => {
  const png = 'iVBORw0KGgo=';
  it('in the HTML itself wait to be stored, all others stay outside', () => {
    const html = `<p>a</p><img alt="Chart" src="data:image/png;base64,${png}"><img src="http://x.example/a.png"><img src="data:image/png;base64,AAAA"><img src="data:image/svg+xml;base64,${png}">`;
    const { pictures, report } = pasted(html, { keepsPictures: true });
    expect(pictures).toMatchObject([{ type: 'image/png', alt: 'Chart', after: 'new-1' }]);
    expect(report.changes).toEqual({ 'web-pictures': 1, pictures: 2 });
    expect(pasted(html).report.changes).toEqual({ 'web-pictures': 1, pictures: 3 });
  });
});

describe('styles', () => {
  it('reach no document under their own name, and words that look like one stay', () => {
    const seen: string[] = [];
    const html = `<style>p { color: red }</style><p class="a"style='font-weight:700'>bold</p><p>the style="old" way</p>`;
    const { blocks } = pasted(html, {
      parse: (written) => {
        seen.push(written);
        return parseHtml(written);
      },
    });
    expect(seen.join('')).not.toMatch(/<style|[\s"']style=/);
    expect(blocks).toMatchObject([
      { content: [{ text: 'bold', bold: true }] },
      { content: [{ text: 'the style="old" way' }] },
    ]);
  });
});
