/** The keys of an event that a shortcut is about. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const codes: Readonly<Record<string, string>> = {
  ']': 'BracketRight',
  '[': 'BracketLeft',
  '.': 'Period',
  ',': 'Comma',
  '\\': 'Backslash',
};

/**
 * Tells whether a key press is a shortcut such as `mod+shift+8`. A keyboard that gives no Latin letters
 * (Arabic, Cyrillic) is read by the place of the key, so that shortcuts work on each.
 */
export function matchShortcut(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const wanted = parts.at(-1) ?? '';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (parts.includes('mod') !== mod || other || press.altKey !== parts.includes('alt'))
    return false;
  if (parts.includes('shift') !== press.shiftKey) return false;
  const isLatin = /^[a-z]$/i.test(press.key);
  if (/^[a-z]$/.test(wanted))
    return isLatin
      ? press.key.toLowerCase() === wanted
      : press.code === `Key${wanted.toUpperCase()}`;
  if (/^\d$/.test(wanted)) return press.code === `Digit${wanted}`;
  return press.key === wanted || press.code === codes[wanted];
}
