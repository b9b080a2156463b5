import type { Language } from '../../model/language.ts';

/**
 * Words by which one person speaks of herself, by language. Endings of verbs that do it alone (“agradezco”,
 * “أشكر”) are not looked for.
 */
export const firstPerson: { readonly [Tag in Language]: RegExp } = {
  // A roman numeral behind a part or between brackets is no person.
  en: /(?<![\p{L}\p{N}(’']|(?:Part|Article|Annex|Chapter|Section|War|Pillar|Protocol|Volume|and|to|or) )(?:I(?=(?:[’'](?:m|ve|ll|d))?(?: |$|,))|(?:[Mm]y|[Mm]yself|[Mm]ine)(?![\p{L}\p{N}]))/gu,
  fr: /(?<![\p{L}\p{N}’'])(?:je |j[’']|m[’'](?=\p{L})|mon |ma |mes |moi(?!\p{L}))/giu,
  es: /(?<![\p{L}\p{N}])(?:yo|mis?|m[íi]|conmigo)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:я|мне|меня|мной|мо(?:й|я|ё|е|и|его|ей|им|их|ю))(?!\p{L})/giu,
  ar: /(?<!\p{L})و?(?:أنا|إنني|إني|بلدي|وفدي|حكومتي)(?!\p{L})/gu,
  zh: /我(?!们|國|国|方|代表团)/gu,
};
