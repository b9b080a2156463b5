import { createEditor, type Editor } from 'slate';
import { describe, expect, test } from 'vitest';
import { editorCommands } from '../../../../../renderer/editor/commands/editor-commands.ts';
import { createTextEditor } from '../../../../../renderer/editor/create-text-editor.ts';
import { slashMatches } from '../../../../../renderer/features/compose/slash/slash-matches.ts';
import { slashQuery } from '../../../../../renderer/features/compose/slash/slash-query.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';

let made = 0;

/** An editor with one paragraph and the caret at its end. */
function editorWith(text: string): Editor {
  const editor = createTextEditor(
    [
      {
        id: 's' as ContentId,
        key: 'recall',
        blocks: [{ kind: 'paragraph', id: 'p' as ContentId, content: [{ text }] }],
      },
    ],
    () => `x${(made += 1)}`,
  );
  editor.select(editor.end([]));
  return editor;
}

describe('a stroke in the text', () => {
  test.each([
    ['/', ''],
    ['/tab', 'tab'],
    ['We say /risk table', 'risk table'],
    ['نقول /جدول', 'جدول'],
  ])('“%s” asks for “%s”', (text, typed) => {
    const query = slashQuery(editorWith(text));
    expect(query?.typed).toBe(typed);
    expect(query && query.range.focus.offset - query.range.anchor.offset).toBe(typed.length + 1);
  });
  test.each([
    'and/or',
    'S/2025/583',
    '76/262',
    'We say /table now that it is long /.',
    'no stroke',
  ])('“%s” asks for nothing', (text) => {
    expect(slashQuery(editorWith(text))).toBeUndefined();
  });
  test('asks for nothing where text is selected, or nothing is', () => {
    const editor = editorWith('/tab');
    editor.select({ anchor: editor.start([]), focus: editor.end([]) });
    expect(slashQuery(editor)).toBeUndefined();
    expect(slashQuery(createEditor())).toBeUndefined();
  });
});

describe('what a stroke offers', () => {
  const say = (command: (typeof editorCommands)[number]): readonly string[] => [command.id];
  test('names that begin so come before names that hold it', () => {
    const found = slashMatches(editorCommands, 'i', say).map(({ id }) => id);
    expect(found[0]).toMatch(/^i/);
    expect(found.length).toBeGreaterThan(1);
  });
  test('nothing has these words', () => {
    expect(slashMatches(editorCommands, 'qqq', say)).toEqual([]);
  });
});
