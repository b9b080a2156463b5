import type { Finding } from '../../model/finding.ts';
import { inputFinding } from '../../model/input-finding.ts';
import { languages, type Language } from '../../model/language.ts';
import type { PackContents } from '../../model/library.ts';
import type { Ladder, Phrase, Phrases, SlotPreset } from '../../model/pack.ts';
import { lintTranslations } from './lint-words.ts';
import { idOf, mustBeUnique, mustExist } from './names.ts';

/** What the phrases of a pack say that does not hold together. */
export function lintPhrases({ phrases, manifest, templates }: PackContents): readonly Finding[] {
  const { salutations, ladders, groups, slots, words } = phrases;
  const all = groups.flatMap((group) => group.phrases);
  return [
    ...lintTranslations(phrases, 'phrases', manifest.languages, mayStayInItsLanguage(phrases)),
    ...mustBeUnique(
      'phrases.salutations',
      salutations.map(({ forum }) => forum),
    ),
    ...mustBeUnique('phrases.ladders', ladders.map(idOf)),
    ...mustBeUnique('phrases.groups', groups.map(idOf)),
    ...mustBeUnique('phrases.groups', all.map(idOf)),
    ...mustBeUnique('phrases.slots', slots.map(idOf)),
    ...groups.flatMap(({ id, templates: meant = [] }) =>
      mustExist(`phrases.groups.${id}.templates`, meant, Object.keys(templates)),
    ),
    ...ladders.flatMap(lintLadder),
    ...all.flatMap(lintPhrase),
    ...slots.flatMap(lintSlotPreset),
    ...mustExist('phrases.words', Object.keys(words), [...languages, 'any']),
    ...Object.entries(words).flatMap(([language, list]) =>
      mustBeUnique(`phrases.words.${language}`, list),
    ),
    ...lintProvenance(phrases),
  ];
}

/** Agreed language exists only where it was read: such a phrase may lack a language if it says where it was read. */
function mayStayInItsLanguage({ groups }: Phrases): (path: string) => boolean {
  const quoted = new Set(
    groups.flatMap((group, at) =>
      group.phrases.flatMap(({ source, provenance }, index) =>
        source && provenance.source ? [`phrases.groups[${at}].phrases[${index}].text`] : [],
      ),
    ),
  );
  return (path) => quoted.has(path);
}

/** Each step is known in a text by a form in each language in which it is offered, and by no form of another step. */
function lintLadder({ id, rungs }: Ladder): readonly Finding[] {
  const path = `phrases.ladders.${id}`;
  return [
    ...mustBeUnique(path, rungs.map(idOf)),
    ...rungs.flatMap((rung) =>
      (Object.keys(rung.say) as Language[]).flatMap((language) => {
        const forms = rung.forms[language] ?? [];
        const broken =
          forms.length === 0 ||
          forms.some((form) => form.trim() === '' || form !== form.toLowerCase());
        return broken
          ? [inputFinding('pack-forms-broken', `${path}.${rung.id}.forms.${language}`)]
          : [];
      }),
    ),
    ...languages.flatMap((language) =>
      mustBeUnique(
        `${path}.forms.${language}`,
        rungs.flatMap(({ forms }) => forms[language] ?? []),
      ),
    ),
  ];
}

/** A source that nobody verified is allowed and says so; calling the phrase read all the same is not. */
function lintPhrase({ id, source, provenance }: Phrase): readonly Finding[] {
  const path = `phrases.groups.${id}`;
  if (!source) return [];
  return [
    ...(source.symbol.trim() === '' ? [inputFinding('pack-provenance-missing', path)] : []),
    ...((provenance as typeof provenance | undefined)?.mark === 'V' && !source.verified
      ? [inputFinding('pack-source-claimed', path)]
      : []),
  ];
}

const lintSlotPreset = ({ id, seconds, year, provenance }: SlotPreset): readonly Finding[] => {
  const path = `phrases.slots.${id}`;
  return [
    ...(seconds > 0 && /^\d{4}$/.test(year) ? [] : [inputFinding('pack-time-wrong', path)]),
    ...((provenance as typeof provenance | undefined)?.source
      ? []
      : [inputFinding('pack-provenance-missing', path)]),
  ];
};

const lintProvenance = ({ salutations, ladders, groups }: Phrases): readonly Finding[] =>
  [
    ...salutations.map((of) => ({ at: `phrases.salutations.${of.forum}`, of })),
    ...ladders.map((of) => ({ at: `phrases.ladders.${of.id}`, of })),
    ...groups.flatMap(({ phrases }) =>
      phrases.map((of) => ({ at: `phrases.groups.${of.id}`, of })),
    ),
  ]
    // A pack that was not written by this program may lack what the types promise.
    .filter(({ of }) => (of.provenance as unknown) === undefined)
    .map(({ at }) => inputFinding('pack-provenance-missing', at));
