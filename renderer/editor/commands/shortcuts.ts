import type { EditorCommand, Scene, Shortcuts } from './editor-command.ts';
import { editorCommands } from './editor-commands.ts';

export type { Shortcuts } from './editor-command.ts';

/** The keys in force: the built-in ones with a person's own in their place. An empty one takes a command's key away. */
export function shortcutsFor(overrides: Shortcuts): Shortcuts {
  const own = new Map(
    editorCommands.flatMap(({ id, shortcut }) => (shortcut === undefined ? [] : [[id, shortcut]])),
  );
  for (const [id, shortcut] of Object.entries(overrides))
    if (shortcut === '') own.delete(id);
    else if (editorCommands.some((command) => command.id === id)) own.set(id, shortcut);
  return Object.fromEntries(own);
}

/** The ids of commands that would answer to the same keys, one list for each such key. `taken` are keys of the window. */
export function conflictsIn(
  shortcuts: Shortcuts,
  taken: readonly string[] = [],
): readonly { readonly shortcut: string; readonly commands: readonly string[] }[] {
  const byKeys = new Map<string, string[]>();
  for (const [id, shortcut] of Object.entries(shortcuts)) {
    const keys = inOrder(shortcut);
    byKeys.set(keys, [...(byKeys.get(keys) ?? []), id]);
  }
  const window = new Set(taken.map(inOrder));
  return [...byKeys].flatMap(([shortcut, commands]) =>
    commands.length > 1 || window.has(shortcut) ? [{ shortcut, commands }] : [],
  );
}

/** The same keys said in another order are the same keys. */
const inOrder = (shortcut: string): string => {
  const parts = shortcut.split('+');
  const wanted = parts.at(-1) ?? '';
  const held = parts.slice(0, -1).sort();
  return [...held, wanted.length === 1 ? wanted.toLowerCase() : wanted].join('+');
};

const builtIn = shortcutsFor({});

/** The keys that a command answers to now; undefined where it has none. */
export const shortcutOf = (
  { id }: Pick<EditorCommand, 'id'>,
  { shortcuts = builtIn }: Scene,
): string | undefined => shortcuts[id];
