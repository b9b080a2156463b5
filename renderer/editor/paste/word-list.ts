import type { Style } from './style-of.ts';

/** The numbering of a list's levels as the style sheet of a Word fragment says it: `l0:1` is bulleted or numbered. */
export type WordLists = ReadonlyMap<string, 'bullet' | 'number'>;

/** Reads the list definitions out of the whole text that was pasted. Bounded, so that no sender can make it slow. */
export function wordLists(html: string): WordLists {
  const lists = new Map<string, 'bullet' | 'number'>();
  const definition = /@list (l\d{1,4}):level(\d)\s{0,4}\{([^}]{0,400})/g;
  for (const [, list, level, rules = ''] of html.matchAll(definition)) {
    if (lists.size > 2000) break;
    const kind = /mso-level-number-format:\s?(bullet|image)/.test(rules) ? 'bullet' : 'number';
    lists.set(`${list}:${level}`, kind);
  }
  return lists;
}

/** Which list a paragraph of Word belongs to and how deep, from 0; undefined outside of lists. */
export function wordListPlace(
  style: Style,
): { readonly list: string; readonly depth: number } | undefined {
  const found = /\b(l\d+)\s+level(\d+)/.exec(style.get('mso-list') ?? '');
  return found
    ? { list: `${found[1]}:${found[2]}`, depth: Math.max(0, Number(found[2]) - 1) }
    : undefined;
}

/** Tells numbering from bullets by the marker that Word draws: 1. (a) iv) 2.1 are numbers, · o § are bullets. */
export function markerKind(marker: string): 'bullet' | 'number' {
  const sign = marker.replace(/[\s\u00a0]+/g, '');
  return /[\p{Nd}一二三四五六七八九十]/u.test(sign) || /^[([（]?\p{L}{1,6}[.)\]）、]$/u.test(sign)
    ? 'number'
    : 'bullet';
}
