import fc from 'fast-check';
import { Editor, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import { caret, open, paragraph, section, sectionsOf } from './support/editor.ts';
import { idsIn, misfits } from './support/valid.ts';
import { counter, plainText } from './support/sections.ts';

/** A tree that no rule was asked about yet: anything stands in anything. */
type Wild = Readonly<Record<string, unknown>>;

const words = fc.record(
  { text: fc.constantFrom('', '#'), bold: fc.constant(true), optional: fc.constantFrom(true, 1) },
  { requiredKeys: ['text'] },
);
const nothing = { children: [{ text: '' }] };
const wild = fc.letrec<{ node: Wild; open: Wild }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom<Wild>(
      { kind: 'field', field: 'a', ...nothing },
      { kind: 'citation', symbol: 'S/2025/583', optional: true, ...nothing },
      { kind: 'unknown-inline', data: {}, ...nothing },
      { kind: 'salutation', id: '?', ...nothing },
      { kind: 'unknown', id: '?', data: {}, ...nothing },
    ),
    { weight: 4, arbitrary: tie('open') },
  ),
  open: fc
    .tuple(
      fc.constantFrom<Wild>(
        { kind: 'paragraph', id: '?' },
        { kind: 'heading', id: '?', level: 1 },
        { kind: 'voice', id: '?', speaker: 'A' },
        { kind: 'table', id: '?', header: true, columns: [0.5, 0.5] },
        { kind: 'table', id: '?', header: 'yes', columns: [3, -1] },
        { kind: 'table', id: '?' },
        { kind: 'row', id: '?' },
        { kind: 'cell' },
        { kind: 'cell', span: 3 },
        { kind: 'link', href: 'https://example.org/' },
        { kind: 'footnote', id: '?' },
      ),
      fc.array(tie('node'), { maxLength: 4 }),
    )
    .map(([element, children]) => ({ ...element, children })),
}));

/** Numbers the words and names what has an id, so that a word that is gone or doubled is missed. */
function numbered(node: Wild, next: () => string): Wild {
  if (typeof node.text === 'string') return { ...node, text: node.text && ` ${next()} ` };
  return {
    ...node,
    ...(node.id === '?' ? { id: next() } : {}),
    children: (node.children as Wild[]).map((child) => numbered(child, next)),
  };
}

const signs = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/(?<=[" ])w-\d+(?= )/g)].map(([sign]) => sign).sort();
const parts = (value: unknown): number =>
  [...JSON.stringify(value).matchAll(/"kind":"(field|citation|unknown|salutation)/g)].length;

const normalised = (children: readonly Wild[]) => {
  const editor = open(section(0, paragraph('')));
  const tree = [{ kind: 'section', id: 's0', key: 'key-0', children }] as unknown as Descendant[];
  editor.children = tree;
  Editor.normalize(editor, { force: true });
  return editor;
};

describe('normal form', () => {
  it('brings every tree to what the model can say, and drops no word and no part', () => {
    fc.assert(
      fc.property(fc.array(wild.node, { maxLength: 5 }), (nodes) => {
        const next = counter('w');
        const tree = nodes.map((node) => numbered(node, next));
        const editor = normalised(tree);
        const after = sectionsOf(editor);
        expect(misfits(after)).toEqual([]);
        expect(new Set(idsIn(after)).size).toBe(idsIn(after).length);
        expect(signs(after)).toEqual(signs(tree));
        expect(parts(after)).toBe(parts(tree));
        const again = normalised(editor.children as never);
        expect(sectionsOf(again)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  const table = (rows: readonly (readonly object[])[], more: object = {}) => ({
    kind: 'table',
    header: false,
    columns: [0.5, 0.5],
    rows: rows.map((cells, index) => ({ id: `r${index}`, cells })),
    ...more,
  });
  const cell = (text: string, more: object = {}) => ({ content: [{ text }], ...more });
  const text = (...blocks: readonly object[]) => plainText(sectionsOf(open(section(0, ...blocks))));

  it('adds the cells that a row lacks and joins those too many to the last', () => {
    expect(text(table([[cell('a')], [cell('b'), cell('c'), cell('d')]]))).toBe('a||b|c d');
  });

  it('makes a table without rows a paragraph', () => {
    expect(sectionsOf(open(section(0, table([]))))[0]?.blocks).toEqual([
      { kind: 'paragraph', id: 's0-0', content: [] },
    ]);
  });

  it('keeps a cell over several columns, and makes one too wide narrower', () => {
    const first = (...rows: readonly (readonly object[])[]) =>
      sectionsOf(open(section(0, table(rows))))[0]?.blocks[0];
    expect(first([cell('wide', { span: 2 })], [cell('b'), cell('c')])).toMatchObject({
      rows: [{ cells: [{ span: 2 }] }, { cells: [{}, {}] }],
    });
    expect(first([cell('wide', { span: 5 })])).toMatchObject({ rows: [{ cells: [{ span: 2 }] }] });
  });

  it('takes shares that are none for equal ones', () => {
    const shares = (columns: unknown) => {
      const [block] = sectionsOf(open(section(0, table([[cell('a'), cell('b')]], { columns }))))[0]!
        .blocks;
      return block?.kind === 'table' ? block.columns : [];
    };
    expect(shares([0.5, 0.5])).toEqual([0.5, 0.5]);
    expect(shares([1, 1])).toEqual([0.5, 0.5]);
    expect(shares([0.25, -3])).toEqual([1 / 3, 2 / 3]);
    expect(shares('wide')).toEqual([0.5, 0.5]);
  });

  it('makes blocks in a cell lines of it', () => {
    const editor = normalised([
      {
        kind: 'table',
        id: 't',
        header: false,
        columns: [1],
        children: [
          {
            kind: 'row',
            id: 'r',
            children: [
              {
                kind: 'cell',
                children: [
                  { kind: 'paragraph', id: 'a', children: [{ text: 'a' }] },
                  { kind: 'heading', id: 'b', level: 1, children: [{ text: 'b' }] },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(plainText(sectionsOf(editor))).toBe('a\nb');
  });

  it('unwraps a footnote in a footnote and puts what it may not hold behind it', () => {
    const editor = normalised([
      {
        kind: 'paragraph',
        id: 'p',
        children: [
          { text: 'x' },
          {
            kind: 'footnote',
            id: 'f',
            children: [
              { text: 'a' },
              { kind: 'footnote', id: 'g', children: [{ text: 'b' }] },
              { kind: 'field', field: 'a', children: [{ text: '' }] },
            ],
          },
        ],
      },
    ]);
    expect(plainText(sectionsOf(editor))).toBe('x<note ab><field>');
  });

  it('keeps one optional passage over the parts in it', () => {
    const editor = open(
      section(0, {
        kind: 'paragraph',
        content: [
          { text: 'a', optional: true },
          { kind: 'field', field: 'a', optional: true },
          { kind: 'field', field: 'b', optional: true },
          { text: 'firm' },
        ],
      }),
    );
    caret(editor, [0, 0, 2], 0);
    Editor.insertText(editor, 'b');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      { content: [{}, {}, { text: 'b', optional: true }, {}, { text: 'firm' }] },
    ]);
  });
});
