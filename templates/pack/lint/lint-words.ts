import type { Finding } from '../../model/finding.ts';
import type { Language, LocalizedText } from '../../model/language.ts';
import { piecesOf } from '../../print/slots.ts';
import { localizedTexts } from './localized-texts.ts';
import { inputFinding } from '../../model/input-finding.ts';

/** Findings for words that a part promises in a language and does not have. `mayLack` names the places that may fall back to English. */
export const lintTranslations = (
  part: unknown,
  path: string,
  languages: readonly Language[],
  mayLack: (path: string) => boolean = () => false,
): readonly Finding[] =>
  localizedTexts(part, path)
    .filter((found) => !mayLack(found.path))
    .flatMap((found) =>
      languages
        .filter((language) => found.text[language] === undefined)
        .map((language) => inputFinding('pack-words-missing', found.path, { language })),
    );

/** Findings for slots that nothing fills, and for slots that must be there and are not, in every language of a text. */
export const lintSlots = (
  text: LocalizedText | string,
  path: string,
  allowed: readonly string[],
  needed: readonly string[] = [],
): readonly Finding[] =>
  Object.entries(typeof text === 'string' ? { '': text } : text).flatMap(([language, words]) => {
    const place = language === '' ? path : `${path}.${language}`;
    const slots = piecesOf(words).flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : []));
    return [
      ...slots
        .filter((slot) => !allowed.includes(slot))
        .map((slot) =>
          inputFinding('pack-slot-unknown', place, { slot, known: allowed.join(', ') }),
        ),
      ...needed
        .filter((slot) => !slots.includes(slot))
        .map((slot) => inputFinding('pack-slot-missing', place, { slot })),
    ];
  });
