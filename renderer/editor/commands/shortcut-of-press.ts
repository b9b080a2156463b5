import type { KeyPress } from './match-shortcut.ts';

const held = new Set([
  'Control',
  'Meta',
  'Shift',
  'Alt',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
]);

/**
 * A key press as a shortcut such as `mod+shift+8`; undefined for keys that only hold others, and for keys
 * that write or move without being held down by another, which a shortcut would take away from the text.
 */
export function shortcutOfPress(press: KeyPress, mac: boolean): string | undefined {
  if (held.has(press.key)) return undefined;
  const mod = mac ? press.metaKey : press.ctrlKey;
  if (mac ? press.ctrlKey : press.metaKey) return undefined;
  const isFunction = /^F\d{1,2}$/.test(press.key);
  if (!mod && !press.altKey && !isFunction) return undefined;
  const named = /^(?:Key([A-Z])|Digit(\d))$/.exec(press.code);
  const key = named ? (named[1]?.toLowerCase() ?? named[2]) : press.key;
  const parts = [mod && 'mod', press.altKey && 'alt', press.shiftKey && 'shift', key];
  return parts.filter(Boolean).join('+');
}
