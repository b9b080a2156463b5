import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import {
  inLanguage,
  type Language,
  type LocalizedText,
} from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { PhraseSource } from '../../../../templates/model/pack.ts';
import type { Template } from '../../../../templates/model/template.ts';

/** Something on the shelf: what it says in the draft's language, and where it stands if it is agreed language. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: LocalizedText;
  readonly words: string;
  /** The words are in English because the draft's language has none yet. */
  readonly isForeign: boolean;
  readonly source?: PhraseSource;
}

export interface ShelfGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly kind: 'ladder' | 'phrases';
  readonly entries: readonly ShelfEntry[];
}

/** What the packs put on the shelf for a form: verb ladders from mild to strong, then phrases by group. */
export function shelfGroups(
  { packs }: Library,
  template: Template,
  language: Language,
): readonly ShelfGroup[] {
  const entry = (id: string, title: LocalizedText, text: LocalizedText): ShelfEntry => ({
    id,
    title,
    words: inLanguage(text, language),
    isForeign: language !== 'en' && text[language] === undefined,
  });
  return packs.flatMap(({ phrases }) => [
    ...phrases.ladders.map(({ id, title, rungs }): ShelfGroup => ({
      id,
      title,
      kind: 'ladder',
      entries: rungs.map((rung) => entry(rung.id, rung.say, rung.say)),
    })),
    ...phrases.groups
      .filter(({ templates }) => templates === undefined || templates.includes(template.id))
      .map(({ id, title, phrases: own }): ShelfGroup => ({
        id,
        title,
        kind: 'phrases',
        entries: own.map((phrase) => ({
          ...entry(phrase.id, phrase.title, phrase.text),
          ...(phrase.source ? { source: phrase.source } : {}),
        })),
      })),
  ]);
}

/** Groups with the entries whose title or words hold what was typed; empty groups fall away. */
export function searchShelf(
  groups: readonly ShelfGroup[],
  typed: string,
  language: Language,
): readonly ShelfGroup[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return groups;
  const holds = (text: string): boolean => text.toLowerCase().includes(wanted);
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter(
        ({ title, words }) => holds(words) || holds(inLanguage(title, language)),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** An entry as it goes into the text: agreed language that was read at its source brings its citation. */
export const shelfInlines = (
  { words, source, isForeign }: ShelfEntry,
  language: Language,
): readonly Inline[] => [
  { text: words, ...(isForeign && language !== 'en' ? { language: 'en' as const } : {}) },
  ...(source?.verified
    ? ([
        { text: ' ' },
        {
          kind: 'citation',
          symbol: source.symbol,
          ...(source.paragraphs === undefined ? {} : { paragraphs: source.paragraphs }),
        },
      ] as const)
    : []),
];
