import type { StateCode } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { MemberState, StateName } from '../model/reference.ts';
import { literally } from './whole-words.ts';

/** The ways in which a State is named in a language, as patterns, longest first; none for a code that is no State's. */
export function stateNamePatterns(
  code: StateCode,
  language: Language,
  states: readonly MemberState[],
): readonly string[] {
  const names = states.find((state) => state.code === code)?.names[language];
  if (!names) return [];
  return [...new Set([...namesOf(names), ...(others[language]?.[code] ?? [])])]
    .sort((a, b) => b.length - a.length)
    .map(literally);
}

function namesOf({ short, formal, common, article }: StateName): readonly string[] {
  const bare =
    article && formal.startsWith(`${article} `) ? formal.slice(article.length + 1) : formal;
  return [short, bare, common.replace(/ ?\(.*\)$/u, '')].map((name) =>
    name.replace(/^(?:the|l[ae]s?|l’|el|los|las) ?/iu, ''),
  );
}

/** What permanent members are called in speech, beyond the names of the reference. */
const others: { readonly [Tag in Language]?: Readonly<Record<StateCode, readonly string[]>> } = {
  en: {
    RUS: ['Russia'],
    USA: ['United States', 'USA'],
    GBR: ['United Kingdom', 'Britain'],
    CHN: ['China'],
    FRA: ['France'],
  },
  fr: {
    RUS: ['Russie'],
    USA: ['États-Unis'],
    GBR: ['Royaume-Uni'],
  },
  es: {
    RUS: ['Rusia'],
    USA: ['Estados Unidos'],
    GBR: ['Reino Unido'],
  },
  ru: {
    RUS: [
      'Россия',
      'России',
      'Россией',
      'Россию',
      'Российской Федерации',
      'Российскую Федерацию',
      'Российской Федерацией',
    ],
    USA: ['Соединенные Штаты', 'Соединенных Штатов', 'Соединенными Штатами', 'США'],
    GBR: ['Великобритания', 'Великобритании', 'Соединенного Королевства'],
    CHN: ['Китая', 'Китаем', 'Китаю'],
    FRA: ['Франции', 'Францией', 'Францию'],
  },
  ar: { RUS: ['روسيا'], USA: ['الولايات المتحدة', 'أمريكا'], GBR: ['المملكة المتحدة', 'بريطانيا'] },
  zh: { RUS: ['俄罗斯', '俄方'], USA: ['美国', '美方'], GBR: ['英国'] },
};
