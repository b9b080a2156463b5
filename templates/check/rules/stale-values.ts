import { inLanguage, type Language } from '../../model/language.ts';
import type { MemberState } from '../../model/reference.ts';
import type { FieldDefinition } from '../../model/template.ts';
import { wordsFor } from '../../print/print-field.ts';
import { foundAt } from '../found-at.ts';
import { blocksOf } from '../in-draft.ts';
import { phraseFinder } from '../matches-in.ts';
import type { DraftRule } from '../rule.ts';
import { stateNamePatterns } from '../state-names.ts';
import { literally } from '../whole-words.ts';

const findOld = phraseFinder();
const shortest = 3;

/** Names and dates of the text that this one was copied from are gone, where the front matter says something else now. */
export const staleValues: DraftRule = (under) => {
  const { draft, template, library } = under;
  const { copiedFrom, language } = draft;
  if (!copiedFrom) return [];
  const blocks = blocksOf(under);
  return Object.entries(copiedFrom.fields).flatMap(([id, old]) => {
    const definition = template.fields.find((field) => field.id === id);
    const now = draft.fields[id]?.value ?? '';
    const phrases = oldPhrases(old, now, definition, language, library.states);
    if (phrases.length === 0) return [];
    const field = definition ? inLanguage(definition.label, language) : id;
    const shown =
      definition && now !== '' ? wordsFor(now, definition, language, library.states) : now || '—';
    const oldIn = findOld(phrases, language);
    return blocks.flatMap((block) =>
      oldIn(block).map(({ span, words }) =>
        foundAt(
          { draft: draft.id },
          block,
          'stale-value',
          span,
          { value: words, field, now: shown },
          undefined,
          'warning',
        ),
      ),
    );
  });
};

/** How the old value may stand in the words, as patterns; none where it is still right, or too short to tell. */
function oldPhrases(
  old: string,
  now: string,
  definition: FieldDefinition | undefined,
  language: Language,
  states: readonly MemberState[],
): readonly string[] {
  if (old.trim() === '' || old === now || definition?.kind === 'choice') return [];
  if (definition?.kind === 'states') {
    const kept = now.split(/\s+/);
    return old
      .split(/\s+/)
      .filter((code) => code !== '' && !kept.includes(code))
      .flatMap((code) => stateNamePatterns(code, language, states));
  }
  const words = definition ? wordsFor(old, definition, language, states) : old;
  const shown = definition && now !== '' ? wordsFor(now, definition, language, states) : now;
  return words.length < shortest || /^\d{1,3}$/.test(words) || shown.includes(words)
    ? []
    : [literally(words)];
}
