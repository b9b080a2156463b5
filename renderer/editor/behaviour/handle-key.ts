import type { KeyboardEvent } from 'react';
import { Editor, Transforms } from 'slate';
import type { Language } from '../../../templates/model/language.ts';
import type { EditorCommand, Scene, Shortcuts } from '../commands/editor-command.ts';
import { editorCommands } from '../commands/editor-commands.ts';
import { matchShortcut } from '../commands/match-shortcut.ts';
import { shortcutsFor } from '../commands/shortcuts.ts';
import { moveByArrow } from '../move-by-arrow.ts';
import { moveToEdge } from '../move-to-edge.ts';
import { handleTab } from './handle-tab.ts';
import { handleTableKey } from './table/table-keys.ts';

const mac = /mac/i.test(navigator.platform);
const builtIn = shortcutsFor({});

/** What the text does with a key by itself. Answers whether it took the key; the browser must then leave it alone. */
export function handleKey(
  editor: Editor,
  scene: Scene,
  event: KeyboardEvent,
  language: Language,
): boolean {
  if (event.nativeEvent.isComposing) return false;
  const command = commandFor(scene.shortcuts ?? builtIn, event);
  if (command) {
    if (command.isEnabled(editor, scene)) command.perform(editor, scene);
    return true;
  }
  if (matchShortcut('mod+a', event, mac)) {
    // A browser loses the beginning of the selection where a text begins with a live part.
    Transforms.select(editor, Editor.range(editor, []));
    return true;
  }
  return (
    handleTableKey(editor, event, scene.makeId) ||
    handleTab(editor, event) ||
    moveToEdge(editor, event) ||
    moveByArrow(editor, event, language)
  );
}

function commandFor(shortcuts: Shortcuts, event: KeyboardEvent): EditorCommand | undefined {
  // AltGr says Ctrl and Alt on some systems, and writes letters such as € and ł.
  if (event.getModifierState('AltGraph')) return undefined;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  if (!isHeld && !/^F\d/.test(event.key)) return undefined;
  return editorCommands.find(({ id }) => {
    const shortcut = shortcuts[id];
    return shortcut !== undefined && matchShortcut(shortcut, event, mac);
  });
}
