import type { Finding } from '../../../model/finding.ts';
import type { Language } from '../../../model/language.ts';
import { runsOfBlock } from '../../../model/blocks/inlines-of-block.ts';
import { runText } from '../../../model/blocks/run-text.ts';
import type { DraftRule } from '../../rule.ts';

interface Terms {
  readonly principle: RegExp;
  readonly crimes: readonly RegExp[];
}

const terms: { readonly [Tag in Language]: Terms } = {
  en: {
    principle: /responsibility to protect|\bR2P\b|\bRtoP\b/i,
    crimes: [/genocide/i, /war crimes?/i, /ethnic cleansing/i, /crimes? against humanity/i],
  },
  fr: {
    principle: /responsabilité de protéger|\bR2P\b/i,
    crimes: [
      /génocide/i,
      /crimes? de guerre/i,
      /(?:nettoyage|épuration) ethnique/i,
      /crimes? contre l[’']humanité/i,
    ],
  },
  es: {
    principle: /responsabilidad de proteger|\bR2P\b/i,
    crimes: [
      /genocidio/i,
      /cr[ií]men(?:es)? de guerra/i,
      /(?:limpieza|depuración) étnica/i,
      /cr[ií]men(?:es)? de lesa humanidad|contra la humanidad/i,
    ],
  },
  ru: {
    principle: /(?:обязанност|ответственност)\p{L}* (?:по защите|защищать)/iu,
    crimes: [
      /геноцид/i,
      /военн\p{L}* преступлен/iu,
      /этническ\p{L}* чист/iu,
      /преступлен\p{L}* против человечности/iu,
    ],
  },
  ar: {
    principle: /مسؤولية الحماية/,
    crimes: [
      /الإبادة الجماعية/,
      /جرائم الحرب/,
      /التطهير العرقي/,
      /(?:الجرائم|جرائم) (?:المرتكبة )?ضد الإنسانية/,
    ],
  },
  zh: { principle: /保护责任/, crimes: [/灭绝种族/, /战争罪/, /族裔清洗/, /危害人类罪/] },
};

/**
 * A text that speaks of the responsibility to protect names its four crimes in full at least once.
 * Source: 2005 World Summit Outcome (A/RES/60/1), paras. 138 and 139.
 */
export const fourCrimes: DraftRule = ({ draft }): readonly Finding[] => {
  const { principle, crimes } = terms[draft.language];
  const blocks = draft.sections.flatMap((section) => section.blocks);
  const text = (at: (typeof blocks)[number]): string => runsOfBlock(at).map(runText).join('\n');
  const first = blocks.find((block) => principle.test(text(block)));
  if (!first) return [];
  const whole = blocks.map(text).join('\n');
  return crimes.every((crime) => crime.test(whole))
    ? []
    : [
        {
          code: 'four-crimes-unnamed',
          severity: 'note',
          where: { in: 'block', draft: draft.id, block: first.id },
          values: {},
        },
      ];
};
