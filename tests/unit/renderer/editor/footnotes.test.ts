import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { stepOverEdge } from '../../../../renderer/editor/behaviour/footnote-keys.ts';
import { insertFootnote } from '../../../../renderer/editor/behaviour/parts.ts';
import { caret, open, paragraph, scene, section, sectionsOf } from './support/editor.ts';
import { counter, plainText } from './support/sections.ts';
import { insertInline } from '../../../../renderer/editor/behaviour/insert-inline.ts';

const shown = (editor: Editor) => plainText(sectionsOf(editor));
const noted = () => {
  const editor = open(section(0, paragraph('ab')));
  caret(editor, [0, 0], 1);
  insertFootnote(editor, counter('note'));
  return editor;
};

describe('a footnote', () => {
  it('is written where it is called, the caret goes into it at once', () => {
    const editor = noted();
    Editor.insertText(editor, 'see there');
    expect(shown(editor)).toBe('a<note see there>b');
  });

  it('is left by Enter, which breaks nothing', () => {
    const editor = noted();
    Editor.insertText(editor, 'see');
    Editor.insertBreak(editor);
    Editor.insertText(editor, '!');
    Editor.insertSoftBreak(editor);
    expect(shown(editor)).toBe('a<note see>!\nb');
  });

  it('is entered and left by arrows, empty or not, without skipping a letter', () => {
    const editor = noted();
    expect(stepOverEdge(editor, false)).toBe(true);
    expect(stepOverEdge(editor, true)).toBe(true);
    Editor.insertText(editor, 'x');
    expect(shown(editor)).toBe('a<note x>b');
    expect(stepOverEdge(editor, false)).toBe(true);
    Editor.insertText(editor, 'y');
    expect(shown(editor)).toBe('a<note x>yb');
    caret(editor, [0, 0, 0], 1);
    expect(stepOverEdge(editor, false)).toBe(true);
    Editor.insertText(editor, 'z');
    expect(shown(editor)).toBe('a<note zx>yb');
    expect(stepOverEdge(editor, false)).toBe(false);
  });

  it('goes by Backspace once it is empty, and not before', () => {
    const editor = noted();
    Editor.insertText(editor, 'x');
    caret(editor, [0, 0, 2], 0);
    Editor.deleteBackward(editor);
    expect(shown(editor)).toBe('a<note x>b');
    Editor.deleteBackward(editor);
    Editor.deleteBackward(editor);
    expect(shown(editor)).toBe('ab');
    Editor.insertText(editor, '-');
    expect(shown(editor)).toBe('a-b');
  });

  it('keeps its words when Backspace is pressed at its start', () => {
    const editor = noted();
    Editor.insertText(editor, 'x');
    caret(editor, [0, 0, 1, 0], 0);
    Editor.deleteBackward(editor);
    expect(shown(editor)).toBe('a<note x>b');
    Editor.deleteBackward(editor);
    expect(shown(editor)).toBe('<note x>b');
  });

  it('takes a citation, and lets a field stand behind it', () => {
    const editor = noted();
    const { makeId } = scene();
    insertInline(
      editor,
      { kind: 'citation', symbol: 'S/2025/583', children: [{ text: '' }] },
      makeId,
    );
    insertInline(editor, { kind: 'field', field: 'a', children: [{ text: '' }] }, makeId);
    expect(shown(editor)).toBe('a<note <citation>><field>b');
  });
});
