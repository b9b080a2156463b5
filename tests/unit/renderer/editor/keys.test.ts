import { Editor, Range } from 'slate';
import { describe, expect, it } from 'vitest';
import { handleTab } from '../../../../renderer/editor/behaviour/handle-tab.ts';
import { caret, open, paragraph, section, sectionsOf } from './support/editor.ts';

const written = (kind: object, text: string) => ({
  ...kind,
  content: text === '' ? [] : [{ text }],
});
const heading = (text: string) => written({ kind: 'heading', level: 2 }, text);
const quotation = (text: string) => written({ kind: 'quotation' }, text);
const item = (text: string, level = 0) => written({ kind: 'item', list: 'number', level }, text);
const blocks = (editor: Editor) =>
  sectionsOf(editor)[0]?.blocks.map(({ id, kind, ...rest }) => {
    const text =
      'content' in rest ? rest.content.map((part) => ('text' in part ? part.text : '')) : [];
    return `${id} ${kind}${'level' in rest ? rest.level : ''} ${text.join('')}`.trim();
  });
const at = (offset: number, ...all: object[]) => {
  const editor = open(section(0, ...all));
  caret(editor, [0, all.length - 1], offset);
  return editor;
};
const enter = (editor: Editor) => (Editor.insertBreak(editor), blocks(editor));
const backspace = (editor: Editor) => (Editor.deleteBackward(editor), blocks(editor));

describe('Enter', () => {
  it('splits a paragraph; the first half keeps the id', () =>
    expect(enter(at(2, paragraph('abcd')))).toEqual(['s0-0 paragraph ab', 'new-1 paragraph cd']));
  it('goes on with a paragraph after a heading', () =>
    expect(enter(at(4, heading('Head')))).toEqual(['s0-0 heading2 Head', 'new-1 paragraph']));
  it('makes room above a heading, which keeps its id', () =>
    expect(enter(at(0, heading('Head')))).toEqual(['new-1 paragraph', 's0-0 heading2 Head']));
  it('gives up an empty heading', () =>
    expect(enter(at(0, heading('')))).toEqual(['s0-0 paragraph']));
  it('makes the next item of a list', () =>
    expect(enter(at(1, item('a', 1)))).toEqual(['s0-0 item1 a', 'new-1 item1']));
  it('steps out of an empty item, and leaves the list at the first level', () => {
    const editor = at(0, item('a'), item('', 1));
    expect(enter(editor)).toEqual(['s0-0 item0 a', 's0-1 item0']);
    expect(enter(editor)).toEqual(['s0-0 item0 a', 's0-1 paragraph']);
  });
  it('goes on quoting, and leaves the quotation from an empty paragraph', () => {
    const editor = at(1, quotation('q'));
    expect(enter(editor)).toEqual(['s0-0 quotation q', 'new-1 quotation']);
    expect(enter(editor)).toEqual(['s0-0 quotation q', 'new-1 paragraph']);
  });
  it('begins a paragraph below a selected live block', () =>
    expect(enter(at(0, paragraph('a'), { kind: 'salutation' }))).toEqual([
      's0-0 paragraph a',
      's0-1 salutation',
      'new-1 paragraph',
    ]));
  it('with Shift breaks the line inside the paragraph', () => {
    const editor = at(1, paragraph('ab'));
    Editor.insertSoftBreak(editor);
    expect(blocks(editor)).toEqual(['s0-0 paragraph a\nb']);
  });
});

describe('Backspace at the start of a block', () => {
  it('makes a heading a paragraph before it joins it', () => {
    const editor = at(0, paragraph('a'), heading('b'));
    expect(backspace(editor)).toEqual(['s0-0 paragraph a', 's0-1 paragraph b']);
    expect(backspace(editor)).toEqual(['s0-0 paragraph ab']);
  });
  it('steps an item out, then out of the list', () => {
    const editor = at(0, item('a', 1));
    expect(backspace(editor)).toEqual(['s0-0 item0 a']);
    expect(backspace(editor)).toEqual(['s0-0 paragraph a']);
  });
  it('makes a quotation a paragraph', () =>
    expect(backspace(at(0, quotation('q')))).toEqual(['s0-0 paragraph q']));
  it('selects a live block before it, and deletes it only the second time', () => {
    const editor = at(0, { kind: 'salutation' }, paragraph('a'));
    expect(backspace(editor)).toEqual(['s0-0 salutation', 's0-1 paragraph a']);
    expect(editor.selection?.anchor.path).toEqual([0, 0, 0]);
    expect(backspace(editor)).toEqual(['s0-1 paragraph a']);
  });
});

describe('Delete at the end of a block', () => {
  it('selects a live block after it first', () => {
    const editor = open(section(0, paragraph('a'), { kind: 'salutation' }));
    caret(editor, [0, 0], 1);
    Editor.deleteForward(editor);
    expect(blocks(editor)).toEqual(['s0-0 paragraph a', 's0-1 salutation']);
    Editor.deleteForward(editor);
    expect(blocks(editor)).toEqual(['s0-0 paragraph a']);
  });
});

describe('Tab', () => {
  const press = (shiftKey = false) => ({
    key: 'Tab',
    shiftKey,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
  });

  it('steps an item in at its start and leaves the text where the scale ends', () => {
    const editor = at(0, item('a'));
    expect([handleTab(editor, press()), handleTab(editor, press())]).toEqual([true, true]);
    expect(handleTab(editor, press())).toBe(false);
    expect(blocks(editor)).toEqual(['s0-0 item2 a']);
    expect(handleTab(editor, press(true))).toBe(true);
    expect(blocks(editor)).toEqual(['s0-0 item1 a']);
  });
  it('leaves the text from inside an item and from a paragraph', () => {
    expect(handleTab(at(1, item('a')), press())).toBe(false);
    expect(handleTab(at(0, paragraph('a')), press())).toBe(false);
  });
});

it('the caret stays collapsed after each of them', () => {
  const editor = at(0, { kind: 'salutation' }, paragraph('a'));
  backspace(editor);
  expect(editor.selection && Range.isCollapsed(editor.selection)).toBe(true);
});
