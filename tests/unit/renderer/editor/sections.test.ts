import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { replaceSections } from '../../../../renderer/editor/behaviour/with-sections.ts';
import { toSlate } from '../../../../renderer/editor/value/to-slate.ts';
import { caret, open, paragraph, section, sectionsOf, selectFrom } from './support/editor.ts';
import { plainText } from './support/sections.ts';

const three = () =>
  open(
    section(0, paragraph('first one'), paragraph('first two')),
    section(1, { kind: 'salutation' }, paragraph('second')),
    section(2, { kind: 'heading', level: 1, content: [{ text: 'third' }] }),
  );
const keys = (editor: Editor) => sectionsOf(editor).map(({ key }) => key);

describe('the sections of a form', () => {
  it('each lose what was selected of them when text is deleted across them', () => {
    const editor = three();
    selectFrom(editor, [[0, 1], 6], [[2, 0], 2]);
    Editor.deleteFragment(editor);
    expect(keys(editor)).toEqual(['key-0', 'key-1', 'key-2']);
    expect(plainText(sectionsOf(editor))).toBe('first one\nfirst \nird');
    expect(editor.selection?.anchor).toEqual({ path: [0, 1, 0], offset: 6 });
  });

  it('survive select-all and delete, each left with a paragraph and not with a heading', () => {
    const editor = three();
    Transforms.select(editor, Editor.range(editor, []));
    Editor.deleteFragment(editor);
    expect(sectionsOf(editor).map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      ['paragraph'],
      ['paragraph'],
      ['paragraph'],
    ]);
  });

  it('take what is typed over a selection across them where it began', () => {
    const editor = three();
    selectFrom(editor, [[2, 0], 2], [[0, 0], 6]);
    Editor.insertText(editor, 'X');
    expect(plainText(sectionsOf(editor))).toBe('first X\nird');
  });

  it('are not joined by Backspace at the start or Delete at the end', () => {
    const editor = three();
    caret(editor, [2, 0], 0);
    Editor.deleteBackward(editor);
    Editor.deleteBackward(editor);
    caret(editor, [0, 1], 9);
    Editor.deleteForward(editor);
    expect(keys(editor)).toEqual(['key-0', 'key-1', 'key-2']);
    expect(plainText(sectionsOf(editor))).toBe(plainText(sectionsOf(three())));
  });

  it('refuse to be removed, moved, wrapped or lifted, whatever asks for it', () => {
    const editor = three();
    Transforms.removeNodes(editor, { at: [1] });
    Transforms.moveNodes(editor, { at: [0], to: [2] });
    Transforms.liftNodes(editor, { at: [0, 0] });
    Transforms.unwrapNodes(editor, { at: [1] });
    Transforms.mergeNodes(editor, { at: [1] });
    Transforms.setNodes(editor, { key: 'other' }, { at: [0] });
    expect(sectionsOf(editor)).toEqual(sectionsOf(three()));
  });

  it('give way to another version of the draft', () => {
    const editor = three();
    const other = [section(5, paragraph('other'))];
    replaceSections(editor, toSlate(other));
    expect(sectionsOf(editor)).toEqual(other);
  });

  it('take what is typed over a selection from one live block to another', () => {
    const live = { kind: 'salutation' };
    const editor = open(section(0, live, paragraph('a'), live), section(1, live, live));
    Transforms.select(editor, Editor.range(editor, []));
    Editor.insertText(editor, 'X');
    expect(sectionsOf(editor).map((one) => plainText([one]))).toEqual(['X', '']);
    const single = open(section(0, live, paragraph('a'), live));
    Transforms.select(single, Editor.range(single, []));
    Editor.insertText(single, 'X');
    expect(plainText(sectionsOf(single))).toBe('X');
  });

  it('always hold a paragraph to write in', () => {
    const editor = open(section(0), section(1, { kind: 'salutation' }));
    expect(sectionsOf(editor).map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      ['paragraph'],
      ['salutation', 'paragraph'],
    ]);
  });
});
