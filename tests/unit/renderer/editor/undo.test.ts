import { Editor } from 'slate';
import { expect, it } from 'vitest';
import { caret, open, paragraph, section, sectionsOf, settle } from './support/editor.ts';
import { plainText } from './support/sections.ts';

const type = async (editor: Editor, text: string): Promise<void> => {
  for (const sign of text) {
    Editor.insertText(editor, sign);
    await settle();
  }
};

it('undo takes back a phrase at a time', async () => {
  const editor = open(section(0, paragraph('')));
  caret(editor, [0, 0], 0);
  await type(editor, 'First phrase, second. Third one');
  const steps = [];
  while (editor.history.undos.length > 0) {
    editor.undo();
    await settle();
    steps.push(plainText(sectionsOf(editor)));
  }
  expect(steps).toEqual(['First phrase, second. ', 'First phrase, ', '']);
});

it('nothing can be undone in a text that was only opened', () => {
  const editor = open(section(0), section(1, { kind: 'salutation' }));
  expect(editor.history.undos).toEqual([]);
});
