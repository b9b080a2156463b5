import type { Library } from '../../../templates/model/library.ts';

/** Words that are right in any language: one's own, those of the packs, and the names of States. */
export function knownWords({ packs, states }: Library, own: readonly string[]): readonly string[] {
  const named = states.flatMap(({ names }) =>
    Object.values(names).flatMap(({ short, formal, common }) =>
      [short, formal, common].flatMap(wordsOf),
    ),
  );
  const brought = packs.flatMap(({ phrases }) => Object.values(phrases.words).flat());
  return [...new Set([...own, ...brought, ...named])];
}

const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{M}]+/gu) ?? [];
