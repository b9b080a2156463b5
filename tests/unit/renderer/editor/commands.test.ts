import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands.ts';
import { matchShortcut } from '../../../../renderer/editor/commands/match-shortcut.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import {
  caret,
  open,
  paragraph,
  scene,
  section,
  sectionsOf,
  selectFrom,
} from './support/editor.ts';

const run = (editor: Editor, id: string, here = scene()): readonly Block[] => {
  const command = editorCommands.find((one) => one.id === id);
  if (!command) throw new Error(`No command ${id}`);
  if (command.isEnabled(editor, here)) command.perform(editor, here);
  return sectionsOf(editor)[0]?.blocks ?? [];
};
const isActive = (editor: Editor, id: string) =>
  editorCommands.find((one) => one.id === id)?.isActive?.(editor);

describe('looks', () => {
  it.each(['bold', 'italic', 'underline'])('%s goes on and off again', (mark) => {
    const editor = open(section(0, paragraph('one two')));
    selectFrom(editor, [[0, 0], 4], [[0, 0], 7]);
    expect(isActive(editor, mark)).toBe(false);
    expect(run(editor, mark)).toMatchObject([
      { content: [{ text: 'one ' }, { text: 'two', [mark]: true }] },
    ]);
    expect(isActive(editor, mark)).toBe(true);
    expect(run(editor, mark)).toEqual(section(0, paragraph('one two')).blocks);
  });

  it('apply to what is typed next', () => {
    const editor = open(section(0, paragraph('a')));
    caret(editor, [0, 0], 1);
    run(editor, 'bold');
    Editor.insertText(editor, 'b');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      { content: [{ text: 'a' }, { text: 'b', bold: true }] },
    ]);
  });
});

describe('kinds', () => {
  it('keep ids and words, carry no members of another kind, and go back', () => {
    const editor = open(section(0, paragraph('text')));
    caret(editor, [0, 0], 0);
    const content = [{ text: 'text' }];
    expect(run(editor, 'heading-2')).toEqual([{ kind: 'heading', id: 's0-0', level: 2, content }]);
    expect(run(editor, 'numbered-list')).toEqual([
      { kind: 'item', id: 's0-0', list: 'number', level: 0, content },
    ]);
    expect(run(editor, 'quotation')).toEqual([{ kind: 'quotation', id: 's0-0', content }]);
    expect(run(editor, 'quotation')).toEqual([{ kind: 'paragraph', id: 's0-0', content }]);
  });

  it('turn all selected blocks, sections aside', () => {
    const editor = open(section(0, paragraph('a'), paragraph('b')), section(1, paragraph('c')));
    Transforms.select(editor, Editor.range(editor, []));
    run(editor, 'bullet-list');
    expect(sectionsOf(editor).flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      'item',
      'item',
      'item',
    ]);
    expect(isActive(editor, 'bullet-list')).toBe(true);
    expect(isActive(editor, 'numbered-list')).toBe(false);
  });

  it('step items in and out within three levels', () => {
    const editor = open(section(0, paragraph('a')));
    caret(editor, [0, 0], 0);
    run(editor, 'bullet-list');
    for (const _ of [1, 2, 3]) run(editor, 'indent');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([{ level: 2 }]);
    for (const _ of [1, 2, 3]) run(editor, 'outdent');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([{ kind: 'item', level: 0 }]);
  });
});

describe('live parts', () => {
  it('a risk table goes between the halves of a paragraph, and the caret below it', () => {
    const editor = open(section(0, paragraph('abcd')));
    caret(editor, [0, 0], 2);
    expect(run(editor, 'insert-short-risk-table')).toMatchObject([
      { kind: 'paragraph', id: 's0-0', content: [{ text: 'ab' }] },
      { kind: 'risk-table', detail: 'short', assessment: 'assessment' },
      { kind: 'paragraph', content: [{ text: 'cd' }] },
    ]);
    expect(editor.selection?.anchor).toEqual({ path: [0, 2, 0], offset: 0 });
  });

  it('a salutation goes above an empty paragraph, which stays to write in', () => {
    const editor = open(section(0, paragraph('')));
    caret(editor, [0, 0], 0);
    expect(run(editor, 'insert-salutation').map(({ kind }) => kind)).toEqual([
      'salutation',
      'paragraph',
    ]);
  });

  it('a factor sentence goes into the line, and typing goes on behind it', () => {
    const editor = open(section(0, paragraph('ab')));
    caret(editor, [0, 0], 1);
    run(editor, 'insert-factor-sentence');
    Editor.insertText(editor, '!');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      { content: [{ text: 'a' }, { kind: 'factor-sentence' }, { text: '!b' }] },
    ]);
  });

  it('replace what is selected', () => {
    const editor = open(section(0, paragraph('abcd')));
    selectFrom(editor, [[0, 0], 1], [[0, 0], 3]);
    run(editor, 'insert-factor-sentence');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      { content: [{ text: 'a' }, { kind: 'factor-sentence' }, { text: 'd' }] },
    ]);
  });

  it('of an assessment are not offered while the dossier has none', () => {
    const editor = open(section(0, paragraph('a')));
    const bare = { ...scene(), assessment: undefined };
    for (const id of [
      'insert-factor-sentence',
      'insert-short-risk-table',
      'insert-full-risk-table',
    ])
      expect(run(editor, id, bare)).toEqual(section(0, paragraph('a')).blocks);
  });
});

describe('shortcuts', () => {
  const press = (key: string, code: string, more = {}) => ({
    key,
    code,
    ctrlKey: true,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  });

  it('are each their own', () => {
    const all = editorCommands.flatMap(({ shortcut }) => (shortcut ? [shortcut] : []));
    expect(new Set(all).size).toBe(all.length);
    // The window's own keys: palette, save, save as, export, new, open.
    for (const taken of ['mod+k', 'mod+s', 'mod+shift+s', 'mod+e', 'mod+n', 'mod+o', 'mod+a'])
      expect(all).not.toContain(taken);
  });
  it('follow the letter on a Latin keyboard and the place of the key on others', () => {
    expect(matchShortcut('mod+z', press('z', 'KeyW'), false)).toBe(true);
    expect(matchShortcut('mod+z', press('w', 'KeyZ'), false)).toBe(false);
    expect(matchShortcut('mod+z', press('ئ', 'KeyZ'), false)).toBe(true);
  });
  it('want exactly their keys', () => {
    expect(matchShortcut('mod+b', press('b', 'KeyB', { shiftKey: true }), false)).toBe(false);
    expect(matchShortcut('mod+b', press('b', 'KeyB', { ctrlKey: false }), false)).toBe(false);
    expect(matchShortcut('mod+b', press('b', 'KeyB', { altKey: true }), false)).toBe(false);
    expect(matchShortcut('mod+shift+8', press('*', 'Digit8', { shiftKey: true }), false)).toBe(
      true,
    );
    expect(
      matchShortcut('mod+b', press('b', 'KeyB', { ctrlKey: false, metaKey: true }), true),
    ).toBe(true);
  });
});
