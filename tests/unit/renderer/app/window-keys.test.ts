import { expect, test } from 'vitest';
import { commandsNow } from '../../../../renderer/app/commands.ts';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands.ts';
import { conflictsIn, shortcutsFor } from '../../../../renderer/editor/commands/shortcuts.ts';
import { windowKeys } from '../../../../renderer/shared/window-keys.ts';

test('the keys of the window are listed, so that no command of the text takes one', () => {
  const used = [...commandsNow(true), ...commandsNow(false)].flatMap(({ key }) =>
    key ? [`mod+${key.shift ? 'shift+' : ''}${key.letter}`] : [],
  );
  expect(new Set(windowKeys)).toEqual(new Set([...used, 'mod+k', 'F6', 'shift+F6']));
});

test('as built, no two commands of the text answer to the same keys, nor the window to them', () => {
  expect(editorCommands.length).toBeGreaterThan(20);
  expect(conflictsIn(shortcutsFor({}), windowKeys)).toEqual([]);
});
