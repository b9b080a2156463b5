import { Editor } from 'slate';
import { describe, expect, it, vi } from 'vitest';
import { onPaste } from '../../../../../renderer/editor/paste/paste-listener.ts';
import type { PasteReport } from '../../../../../renderer/editor/paste/paste-report.ts';
import { parseHtml } from '../../../../support/parse-html.ts';
import { caret, open, paragraph, section, sectionsOf, settle } from '../support/editor.ts';
import { plainText } from '../support/sections.ts';

vi.stubGlobal(
  'DOMParser',
  class {
    parseFromString(html: string) {
      return { documentElement: parseHtml(html) };
    }
  },
);

const paste = (
  editor: Editor,
  data: Readonly<Record<string, string>>,
  files: File[] = [],
): void => {
  const transfer = { getData: (type: string) => data[type] ?? '', files };
  editor.insertTextData(transfer as unknown as DataTransfer);
};
const html = (editor: Editor, written: string): void => paste(editor, { 'text/html': written });
const kinds = (editor: Editor) =>
  sectionsOf(editor)[0]!.blocks.map((block) =>
    'content' in block
      ? `${block.kind}:${block.content.map((one) => ('text' in one ? one.text : `<${one.kind}>`)).join('')}`
      : block.kind,
  );
const at = (offset: number, ...blocks: readonly object[]): Editor => {
  const editor = open(section(0, ...blocks));
  caret(editor, [0, 0], offset);
  return editor;
};
const three = '<h2>H</h2><p>one</p><p>two</p>';

describe('pasted blocks', () => {
  it.each([
    ['in the middle', 1, three, ['paragraph:a', 'heading:H', 'paragraph:one', 'paragraph:twob']],
    ['at the start', 0, three, ['heading:H', 'paragraph:one', 'paragraph:twoab']],
    ['at the end', 2, three, ['paragraph:ab', 'heading:H', 'paragraph:one', 'paragraph:two']],
    ['of one line join it', 1, '<h1>X</h1>', ['paragraph:aXb']],
    [
      'of words join on both sides',
      1,
      '<p>X<p>Y<p>Z',
      ['paragraph:aX', 'paragraph:Y', 'paragraph:Zb'],
    ],
    [
      'of a table stand apart',
      1,
      '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
      ['paragraph:a', 'table', 'paragraph:b'],
    ],
  ])('%s', (_where, offset, written, expected) => {
    const editor = at(offset, paragraph('ab'));
    html(editor, written);
    expect(kinds(editor)).toEqual(expected);
    editor.undo();
    expect(kinds(editor)).toEqual(['paragraph:ab']);
  });

  it('leave the caret behind them', () => {
    for (const [written, offset, expected] of [
      [three, 1, 'a\nH\none\ntwo!b'],
      ['<p>X', 1, 'aX!b'],
      ['<ul><li>i</ul>', 2, 'abi!'],
      ['<h1>h</h1><ul><li>i</ul>', 1, 'a\nh\ni!\nb'],
    ] as const) {
      const editor = at(offset, paragraph('ab'));
      html(editor, written);
      Editor.insertText(editor, '!');
      expect(plainText(sectionsOf(editor))).toBe(expected);
    }
  });

  it('take the place of an empty paragraph, and leave room below a table', () => {
    const editor = at(0, paragraph(''));
    html(editor, '<h1>T</h1><table><tr><td>1<td>2</table>');
    expect(kinds(editor)).toEqual(['heading:T', 'table', 'paragraph:']);
    Editor.insertText(editor, '!');
    expect(kinds(editor)).toEqual(['heading:T', 'table', 'paragraph:!']);
  });

  it('become lines of a cell', () => {
    const editor = open(
      section(0, {
        kind: 'table',
        header: false,
        columns: [1],
        rows: [{ id: 'r', cells: [{ content: [{ text: 'ab' }] }] }],
      }),
    );
    caret(editor, [0, 0, 0, 0], 1);
    html(editor, three);
    expect(sectionsOf(editor)[0]!.blocks[0]).toMatchObject({
      rows: [{ cells: [{ content: [{ text: 'aH\none\ntwob' }] }] }],
    });
  });

  it('of one kind join a block of that kind', () => {
    const editor = at(1, { kind: 'item', list: 'bullet', level: 0, content: [{ text: 'ab' }] });
    html(editor, '<ul><li>X<li>Y</ul>');
    expect(kinds(editor)).toEqual(['item:aX', 'item:Yb']);
  });

  it('prefer the table of a spreadsheet to its words', () => {
    const editor = at(0, paragraph(''));
    paste(editor, { 'text/html': '<table><tr><td>1<td>2</table>', 'text/plain': '1\t2' });
    expect(kinds(editor)[0]).toBe('table');
  });

  it('in plain columns become a table, other tabs stay spaces', () => {
    const editor = at(0, paragraph(''));
    paste(editor, { 'text/plain': 'a\tb\r\nc\t\r\n' });
    expect(sectionsOf(editor)[0]!.blocks[0]).toMatchObject({
      kind: 'table',
      columns: [0.5, 0.5],
      rows: [
        { cells: [{ content: [{ text: 'a' }] }, { content: [{ text: 'b' }] }] },
        { cells: [{ content: [{ text: 'c' }] }, { content: [] }] },
      ],
    });
    const other = at(0, paragraph(''));
    paste(other, { 'text/plain': 'a\tb\nc' });
    expect(kinds(other)).toEqual(['paragraph:a b', 'paragraph:c']);
  });

  it('are five thousand as well as one, and one undo takes them back', () => {
    const editor = at(1, paragraph('ab'));
    html(editor, '<p>line</p>'.repeat(5000));
    expect(sectionsOf(editor)[0]!.blocks).toHaveLength(5000);
    editor.undo();
    expect(kinds(editor)).toEqual(['paragraph:ab']);
    editor.redo();
    expect(sectionsOf(editor)[0]!.blocks).toHaveLength(5000);
  });
});

describe('who listens', () => {
  const heard = (editor: Editor, more: object = {}): (PasteReport | null)[] => {
    const reports: (PasteReport | null)[] = [];
    onPaste(editor, { onReport: (report) => reports.push(report), ...more });
    return reports;
  };

  it('hears what a paste brought and left out, and nothing of a few plain words', () => {
    const editor = at(1, paragraph('ab'));
    const reports = heard(editor);
    html(editor, '<p>one</p>');
    paste(editor, { 'text/plain': 'two' });
    // Nothing to tell, so that what was told of an earlier paste goes.
    expect(reports.splice(0)).toEqual([null, null]);
    html(editor, '<p>a<del>b</del></p><img src="https://x.example/p.png">');
    expect(reports).toEqual([
      {
        paragraphs: 1,
        tables: 0,
        footnotes: 0,
        pictures: 0,
        changes: { deletions: 1, 'web-pictures': 1 },
      },
    ]);
  });

  it('hears nothing after it stopped listening', () => {
    const editor = at(1, paragraph('ab'));
    const reports: (PasteReport | null)[] = [];
    onPaste(editor, { onReport: (report) => reports.push(report) })();
    html(editor, three);
    expect(reports).toEqual([]);
  });

  it('stores pictures, which then stand below what they followed', async () => {
    const editor = at(2, paragraph('ab'), paragraph('z'));
    const stored: number[] = [];
    const reports = heard(editor, {
      keepPicture: async ({ bytes }: { bytes: Uint8Array }) => {
        stored.push(bytes.length);
        return stored.length === 2 ? undefined : 'f'.repeat(64);
      },
    });
    const image = '<img alt="Chart" src="data:image/png;base64,iVBORw0KGgo=">';
    html(editor, `<h1>one</h1>${image}<p>two</p>${image}`);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(stored).toEqual([8, 8]);
    expect(kinds(editor)).toEqual([
      'paragraph:ab',
      'heading:one',
      'paragraph:two',
      'image',
      'paragraph:z',
    ]);
    expect(reports).toMatchObject([{ pictures: 1, changes: { pictures: 1 } }]);
    editor.undo();
    await settle();
    expect(kinds(editor)).toEqual(['paragraph:ab', 'heading:one', 'paragraph:two', 'paragraph:z']);
  });

  it('stores a screenshot', async () => {
    const editor = at(1, paragraph('ab'));
    const reports = heard(editor, { keepPicture: async () => 'f'.repeat(64) });
    paste(editor, {}, [new File([new Uint8Array([137, 80])], 'x.png', { type: 'image/png' })]);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(kinds(editor)).toEqual(['paragraph:ab', 'image']);
  });
});
