import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { cellAtCaret } from '../../../../renderer/editor/behaviour/table/cell-at-caret.ts';
import { handleTableKey } from '../../../../renderer/editor/behaviour/table/table-keys.ts';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands.ts';
import {
  caret,
  open,
  paragraph,
  scene,
  section,
  sectionsOf,
  selectFrom,
} from './support/editor.ts';
import { counter, plainText } from './support/sections.ts';

const cell = (text: string, more: object = {}) => ({
  content: text === '' ? [] : [{ text }],
  ...more,
});
const table = (rows: readonly (readonly object[])[], columns = [0.5, 0.25, 0.25]) => ({
  kind: 'table',
  header: false,
  columns,
  rows: rows.map((cells, index) => ({ id: `r${index}`, cells })),
});
const grid = () =>
  open(
    section(
      0,
      paragraph('above'),
      table([
        [cell('a1'), cell('b1'), cell('c1')],
        [cell('a2'), cell('b2'), cell('c2')],
      ]),
      paragraph('below'),
    ),
  );
const at = (editor: Editor, row: number, column: number, offset = 0) =>
  caret(editor, [0, 1, row, column], offset);
const run = (editor: Editor, id: string): void => {
  const command = editorCommands.find((one) => one.id === id);
  const here = scene();
  if (!command) throw new Error(`No command ${id}`);
  if (command.isEnabled(editor, here)) command.perform(editor, here);
};
const shown = (editor: Editor) => plainText(sectionsOf(editor)).split('\n');
const tableOf = (editor: Editor) => {
  const block = sectionsOf(editor)[0]?.blocks.find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('The table is gone');
  return block;
};
const cellsOf = (editor: Editor) =>
  tableOf(editor).rows.map(({ cells }) =>
    cells.map(({ content, span }) => {
      const text = content.map((one) => ('text' in one ? one.text : '')).join('');
      return span === undefined ? text : `${text}×${span}`;
    }),
  );
const place = (editor: Editor) => {
  const now = cellAtCaret(editor);
  return now && [now.row, now.column];
};

describe('deleting across cells', () => {
  it('empties them and keeps the table', () => {
    const editor = grid();
    selectFrom(editor, [[0, 1, 0, 1], 1], [[0, 1, 1, 1], 1]);
    Editor.deleteFragment(editor);
    expect(cellsOf(editor)).toEqual([
      ['a1', 'b', ''],
      ['', '2', 'c2'],
    ]);
    expect(place(editor)).toEqual([0, 1]);
  });

  it('that begins above the table takes the words there and empties cells down to its end', () => {
    const editor = grid();
    selectFrom(editor, [[0, 0], 2], [[0, 1, 1, 0], 2]);
    Editor.deleteFragment(editor);
    expect(shown(editor)[0]).toBe('ab');
    expect(cellsOf(editor)).toEqual([
      ['', '', ''],
      ['', 'b2', 'c2'],
    ]);
  });

  it('that ends below the table keeps what is left there', () => {
    const editor = grid();
    selectFrom(editor, [[0, 1, 1, 0], 1], [[0, 2], 3]);
    Editor.deleteFragment(editor);
    expect(cellsOf(editor)).toEqual([
      ['a1', 'b1', 'c1'],
      ['a', '', ''],
    ]);
    expect(shown(editor).at(-1)).toBe('ow');
  });

  it('deletes a table that is selected as a whole among other blocks, in one step', () => {
    const editor = grid();
    const before = sectionsOf(editor);
    selectFrom(editor, [[0, 0], 2], [[0, 2], 3]);
    Editor.deleteFragment(editor);
    expect(shown(editor)).toEqual(['abow']);
    editor.undo();
    expect(sectionsOf(editor)).toEqual(before);
  });

  it('and typing puts the letter where the selection began', () => {
    const editor = grid();
    selectFrom(editor, [[0, 1, 0, 0], 1], [[0, 1, 0, 2], 1]);
    Editor.insertText(editor, 'X');
    expect(cellsOf(editor)[0]).toEqual(['aX', '', '1']);
  });
});

describe('keys in a table', () => {
  const press = (editor: Editor, key: string, shiftKey = false) =>
    handleTableKey(
      editor,
      { key, shiftKey, ctrlKey: false, altKey: false, metaKey: false },
      counter('row'),
    );

  it('Backspace and Delete stay in the cell', () => {
    const editor = grid();
    at(editor, 1, 1, 0);
    Editor.deleteBackward(editor);
    at(editor, 0, 0, 0);
    Editor.deleteBackward(editor);
    at(editor, 0, 0, 2);
    Editor.deleteForward(editor);
    at(editor, 1, 2, 2);
    Editor.deleteForward(editor);
    expect(sectionsOf(editor)).toEqual(sectionsOf(grid()));
  });

  it('Enter breaks the line in the cell', () => {
    const editor = grid();
    at(editor, 0, 1, 1);
    Editor.insertBreak(editor);
    expect(cellsOf(editor)[0]).toEqual(['a1', 'b\n1', 'c1']);
  });

  it('Backspace below the table and Delete above it step into it and delete nothing', () => {
    const editor = grid();
    caret(editor, [0, 2], 0);
    Editor.deleteBackward(editor);
    expect(place(editor)).toEqual([1, 2]);
    caret(editor, [0, 0], 5);
    Editor.deleteForward(editor);
    expect(place(editor)).toEqual([0, 0]);
    expect(sectionsOf(editor)).toEqual(sectionsOf(grid()));
  });

  it('Tab goes from cell to cell and back, and adds a row after the last', () => {
    const editor = grid();
    at(editor, 0, 2);
    expect([press(editor, 'Tab'), place(editor)]).toEqual([true, [1, 0]]);
    expect([press(editor, 'Tab', true), place(editor)]).toEqual([true, [0, 2]]);
    at(editor, 1, 2);
    expect([press(editor, 'Tab'), place(editor)]).toEqual([true, [2, 0]]);
    expect(cellsOf(editor)[2]).toEqual(['', '', '']);
    at(editor, 0, 0);
    expect(press(editor, 'Tab', true)).toBe(false);
  });

  it('arrows go from row to row in the same column, and out of the table', () => {
    const editor = grid();
    at(editor, 0, 1);
    expect([press(editor, 'ArrowDown'), place(editor)]).toEqual([true, [1, 1]]);
    expect([press(editor, 'ArrowUp'), place(editor)]).toEqual([true, [0, 1]]);
    press(editor, 'ArrowUp');
    expect(editor.selection?.focus.path.slice(0, 2)).toEqual([0, 0]);
    at(editor, 1, 1);
    press(editor, 'ArrowDown');
    expect(editor.selection?.focus.path.slice(0, 2)).toEqual([0, 2]);
  });

  it('an arrow inside a cell of several lines stays in it', () => {
    const editor = grid();
    at(editor, 0, 1, 1);
    Editor.insertBreak(editor);
    expect(press(editor, 'ArrowUp')).toBe(false);
  });
});

describe('rows and columns', () => {
  it('are added beside the caret, and the caret goes there', () => {
    const editor = grid();
    at(editor, 0, 1);
    run(editor, 'row-below');
    expect(place(editor)).toEqual([1, 1]);
    run(editor, 'row-above');
    expect(place(editor)).toEqual([1, 1]);
    expect(cellsOf(editor).map(([first]) => first)).toEqual(['a1', '', '', 'a2']);
    run(editor, 'column-after');
    expect(place(editor)).toEqual([1, 2]);
    expect(cellsOf(editor)[0]).toEqual(['a1', 'b1', '', 'c1']);
    expect(tableOf(editor).columns).toEqual([0.375, 0.1875, 0.25, 0.1875]);
  });

  it('are deleted with their words, each in one step of undo', () => {
    const editor = grid();
    at(editor, 0, 1);
    run(editor, 'delete-column');
    expect(cellsOf(editor)).toEqual([
      ['a1', 'c1'],
      ['a2', 'c2'],
    ]);
    expect(tableOf(editor).columns.reduce((sum, share) => sum + share)).toBeCloseTo(1);
    run(editor, 'delete-row');
    expect(cellsOf(editor)).toEqual([['a2', 'c2']]);
    run(editor, 'delete-row');
    expect(shown(editor)).toEqual(['above', 'below']);
  });

  it('a column under a wide cell changes what that covers', () => {
    const editor = open(
      section(
        0,
        paragraph(''),
        table([
          [cell('wide', { span: 2 }), cell('c1')],
          [cell('a2'), cell('b2'), cell('c2')],
        ]),
      ),
    );
    at(editor, 1, 1);
    run(editor, 'column-before');
    expect(cellsOf(editor)).toEqual([
      ['wide×3', 'c1'],
      ['a2', '', 'b2', 'c2'],
    ]);
    run(editor, 'delete-column');
    run(editor, 'delete-column');
    expect(cellsOf(editor)).toEqual([
      ['wide', 'c1'],
      ['a2', 'c2'],
    ]);
  });

  it('grow and shrink by steps, within the page', () => {
    const editor = grid();
    at(editor, 0, 1);
    run(editor, 'column-wider');
    expect(tableOf(editor).columns).toEqual([0.5, 0.3, 0.2]);
    for (let step = 0; step < 30; step += 1) run(editor, 'column-wider');
    expect(tableOf(editor).columns[2]).toBeCloseTo(0.05);
    for (let step = 0; step < 30; step += 1) run(editor, 'column-narrower');
    expect(tableOf(editor).columns[1]).toBeCloseTo(0.05);
  });

  it('the first row is a header or not', () => {
    const editor = grid();
    at(editor, 1, 1);
    run(editor, 'header-row');
    expect(tableOf(editor).header).toBe(true);
    run(editor, 'header-row');
    expect(tableOf(editor).header).toBe(false);
  });

  it('are not offered outside a table', () => {
    const editor = grid();
    caret(editor, [0, 0], 1);
    for (const { isEnabled, group } of editorCommands)
      if (group === 'table') expect(isEnabled(editor, scene())).toBe(false);
  });
});

it('words pasted over a selection of cells go where it began', () => {
  const editor = grid();
  selectFrom(editor, [[0, 1, 0, 0], 0], [[0, 1, 1, 2], 2]);
  editor.insertFragment([
    { kind: 'paragraph', id: 'x' as never, children: [{ text: 'one' }] },
    { kind: 'paragraph', id: 'y' as never, children: [{ text: 'two' }] },
  ]);
  expect(cellsOf(editor)[0]?.[0]).toBe('one\ntwo');
  expect(tableOf(editor).rows).toHaveLength(2);
  Transforms.deselect(editor);
});
