import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { mostSteps } from '../../../../../renderer/editor/bulk/with-long-history.ts';
import { caret, open, paragraph, section, sectionsOf, settle } from '../support/editor.ts';
import { plainText } from '../support/sections.ts';

/** Types so many phrases, each a step of its own. */
async function typePhrases(editor: Editor, count: number): Promise<void> {
  for (let phrase = 0; phrase < count; phrase += 1) {
    for (const text of [`phrase ${phrase}`, '. ']) {
      Editor.insertText(editor, text);
      await settle();
    }
  }
}

const undoAll = (editor: Editor): number => {
  let steps = 0;
  for (; editor.history.undos.length > 0; steps += 1) editor.undo();
  return steps;
};

describe('steps of undo', () => {
  it('go back as far as three hundred phrases, and forward again', async () => {
    const editor = open(section(0, paragraph('')));
    caret(editor, [0, 0], 0);
    await typePhrases(editor, 300);
    const written = plainText(sectionsOf(editor));
    expect(undoAll(editor)).toBe(300);
    expect(plainText(sectionsOf(editor))).toBe('');
    while (editor.history.redos.length > 0) editor.redo();
    expect(plainText(sectionsOf(editor))).toBe(written);
    expect(undoAll(editor)).toBe(300);
    expect(plainText(sectionsOf(editor))).toBe('');
  });

  it('end where too many were made, with the latest kept', async () => {
    const editor = open(section(0, paragraph('')));
    caret(editor, [0, 0], 0);
    await typePhrases(editor, mostSteps + 200);
    expect(undoAll(editor)).toBe(mostSteps);
    expect(plainText(sectionsOf(editor))).toMatch(/phrase 199\. $/);
  });

  it('are few where each one holds very much', async () => {
    const editor = open(section(0, paragraph('')));
    caret(editor, [0, 0], 0);
    const long = 'word '.repeat(20_000);
    for (let time = 0; time < 250; time += 1) {
      Editor.insertText(editor, `${long}.`);
      await settle();
      editor.delete({ at: Editor.range(editor, [0]) });
      await settle();
    }
    expect(undoAll(editor)).toBeLessThan(300);
  });

  it('belong to one history: a new one begins with none', async () => {
    const editor = open(section(0, paragraph('')));
    caret(editor, [0, 0], 0);
    await typePhrases(editor, 200);
    editor.history = { undos: [], redos: [] };
    await typePhrases(editor, 3);
    expect(undoAll(editor)).toBe(3);
  });
});
