import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsLike } from '../../stretches-of.ts';

/** Verbs of an ask that nobody can later say was done or not. Practice, not a rule. */
const vague = {
  en: /\b(?:address(?:es|ing)?|tackl(?:e|es|ing)|look(?:s|ing)? into|engag(?:e|es|ing) (?:on|with)|explor(?:e|es|ing)|consider(?:s|ing)?|rais(?:e|es|ing) awareness|pay(?:s|ing)? attention|tak(?:e|es|ing) steps|mak(?:e|es|ing) efforts|do(?:es)? more|step(?:s|ping)? up efforts)\b/giu,
  fr: /(?<!\p{L})(?:examiner|envisager|réfléchir à|se pencher sur|prêter attention|faire des efforts|intensifier (?:leurs|les|ses) efforts|sensibiliser)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:abordar|considerar|explorar|prestar atención|hacer esfuerzos|redoblar (?:los|sus) esfuerzos|sensibilizar)(?!\p{L})/giu,
} as const;

/** An ask says what is to be done in a verb that can be followed up. */
export const vagueVerb: BlockRule = (block, text, setting) =>
  block.kind !== 'ask'
    ? []
    : (['en', 'fr', 'es'] as const).flatMap((language) =>
        wordsLike(text, vague[language], [language]).map(({ match: [words], span }) =>
          foundAt(setting, block, 'vague-verb', span, { words }),
        ),
      );
