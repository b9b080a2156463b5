import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { createTextEditor } from '../../../../renderer/editor/create-text-editor.ts';
import { first } from '../../../support/first.ts';
import { gaza, sudan } from '../../../support/un-core.ts';
import { sectionsOf } from './support/editor.ts';
import { counter, plainText } from './support/sections.ts';

describe.each([
  ['a statement', gaza],
  ['a country briefing', sudan],
])('%s as New makes it', (_name, make) => {
  const { sections } = first(make().drafts);

  it('opens with every word and every live part it came with', () => {
    const editor = createTextEditor(sections, counter());
    expect(plainText(sectionsOf(editor))).toBe(plainText(sections));
  });

  it('is emptied section by section and comes back by one undo', () => {
    const editor = createTextEditor(sections, counter());
    const before = sectionsOf(editor);
    editor.select(Editor.range(editor, []));
    Editor.deleteFragment(editor);
    const after = sectionsOf(editor);
    expect(after.map(({ key }) => key)).toEqual(sections.map(({ key }) => key));
    expect(plainText(after)).toBe('');
    editor.undo();
    expect(sectionsOf(editor)).toEqual(before);
  });
});
