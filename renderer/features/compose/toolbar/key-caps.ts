const names: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };

/** The keys of a shortcut such as `mod+shift+8`, as they stand on a keyboard; none for an empty one. */
export const keyCaps = (shortcut: string): readonly string[] =>
  shortcut === '' ? [] : shortcut.split('+').map((part) => names[part] ?? part.toUpperCase());
