import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, wordsLike } from '../../stretches-of.ts';

/** Violations in the passive, and the word that would name who did it in the same sentence. */
const passives = {
  en: {
    verb: /\b(?:was|were|been|being|are|is)\s+(?:\w+ly\s+)?(?:killed|murdered|massacred|executed|attacked|bombed|shelled|raped|tortured|abducted|detained|arrested|displaced|expelled|starved|burned|burnt|looted|destroyed|targeted|besieged|disappeared|persecuted)\b/giu,
    actor: /\bby\b/i,
  },
  fr: {
    verb: /(?<!\p{L})(?:a|ont|avait|avaient) été (?:tués?|tuées?|massacrée?s?|exécutée?s?|attaquée?s?|bombardée?s?|violée?s?|torturée?s?|enlevée?s?|détenue?s?|arrêtée?s?|déplacée?s?|expulsée?s?|affamée?s?|pillée?s?|détruite?s?|assiégée?s?|persécutée?s?)(?!\p{L})/giu,
    actor: /\bpar\b/i,
  },
  es: {
    verb: /(?<!\p{L})(?:fue|fueron|ha sido|han sido) (?:asesinad|masacrad|ejecutad|atacad|bombardead|violad|torturad|secuestrad|detenid|arrestad|desplazad|expulsad|saquead|destruid|asediad|perseguid)[oa]s?(?!\p{L})/giu,
    actor: /\bpor\b/i,
  },
} as const;

/** A violation is told with the one who did it, or with the reason why that is not known. Practice, not a rule. */
export const passiveViolation: BlockRule = (block, text, setting) =>
  isQuoted(block)
    ? []
    : (['en', 'fr', 'es'] as const).flatMap((language) => {
        const { verb, actor } = passives[language];
        return wordsLike(text, verb, [language]).flatMap(
          ({ match: [words], span, before, after }) => {
            const rest = /^[^.!?;]*/.exec(after)?.[0] ?? '';
            const first = /[^.!?;]*$/.exec(before)?.[0] ?? '';
            return actor.test(rest) ||
              /\b(?:unknown|unidentified|inconnu|desconocid)/i.test(first + rest)
              ? []
              : [foundAt(setting, block, 'passive-violation', span, { words })];
          },
        );
      });
