import type { LucideIcon } from 'lucide-react';

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys: readonly string[];
  readonly perform: () => void;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The items that hold every word typed, in any order, without regard to case and accents. */
export function matching(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return items.filter(({ label, group }) => {
    const text = fold(`${label} ${group}`);
    return words.every((word) => text.includes(word));
  });
}
