import { describe, expect, it } from 'vitest';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands.ts';
import { conflictsIn, shortcutsFor } from '../../../../renderer/editor/commands/shortcuts.ts';

describe('keys of commands', () => {
  it('are the built-in ones while nobody changed any, and collide nowhere', () => {
    const own = shortcutsFor({});
    for (const { id, shortcut } of editorCommands) expect(own[id]).toBe(shortcut);
    expect(conflictsIn(own)).toEqual([]);
  });

  it('follow a person: another key, none, and none for what is no command', () => {
    const own = shortcutsFor({ bold: 'mod+shift+b', italic: '', 'no-such': 'mod+q' });
    expect([own.bold, own.italic, own['no-such']]).toEqual(['mod+shift+b', undefined, undefined]);
  });

  it('that two commands share are told, in whatever order they are said', () => {
    const own = shortcutsFor({ bold: 'shift+mod+1' });
    expect(conflictsIn(own)).toEqual([
      { shortcut: 'mod+shift+1', commands: ['bold', 'heading-1'] },
    ]);
  });

  it('that the window has are told', () => {
    expect(conflictsIn({ bold: 'mod+s' }, ['mod+s'])).toEqual([
      { shortcut: 'mod+s', commands: ['bold'] },
    ]);
  });
});

it('every command has a name, an id of its own and a place', () => {
  const ids = editorCommands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name } of editorCommands) expect(name.message ?? name.id).not.toBe('');
});
