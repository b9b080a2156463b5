import type { Language } from '../../model/language.ts';

/** The ways to vote that a choice of the front matter may hold. */
export type Vote = 'yes' | 'no' | 'abstain' | 'consensus';

/** How a vote is said in the first lines of an explanation, as patterns. Arabic, Russian and Chinese await a native reviewer. */
export const voteWords: {
  readonly [Tag in Language]: { readonly [Choice in Vote]: readonly string[] };
} = {
  en: {
    yes: [
      'vot(?:ed|ing|e|es) (?:in favou?r|for|yes)',
      'in favou?r',
      'voted “?yes”?',
      'supported',
      'positive vote',
    ],
    no: ['vot(?:ed|ing|e|es) against', 'voted “?no”?', 'negative vote', 'opposed'],
    abstain: ['abstain(?:ed|s|ing)?', 'abstentions?'],
    consensus: ['consensus', 'without a vote'],
  },
  fr: {
    yes: ['vot(?:é|e|er|ant|ons) (?:pour|en faveur)', 'en faveur', 'vote positif'],
    no: ['vot(?:é|e|er|ant|ons) contre', 'vote négatif'],
    abstain: ['abst(?:enu|enue|enus|enons|ient|enir)', 'abstention'],
    consensus: ['consensus', 'sans vote', 'sans le mettre aux voix'],
  },
  es: {
    yes: ['vot(?:ó|ado|ar|amos|ando) a favor', 'a favor', 'voto positivo'],
    no: ['vot(?:ó|ado|ar|amos|ando) en contra', 'en contra', 'voto negativo'],
    abstain: ['abst(?:uvo|enido|uvimos|ener(?:se|nos)?)', 'abstención'],
    consensus: ['consenso', 'sin votación'],
  },
  ru: {
    yes: ['голосовал[аи]? за', 'проголосовал[аи]? за', 'поддержал[аи]?'],
    no: ['(?:про)?голосовал[аи]? против'],
    abstain: ['воздержал[а-я]*', 'воздержани[а-я]*'],
    consensus: ['консенсус[а-я]*', 'без голосования'],
  },
  ar: {
    yes: ['صوت(?:ت|نا)? (?:لصالح|مؤيد[اً]*|لفائدة)', 'تأييد[اً]*'],
    no: ['صوت(?:ت|نا)? (?:ضد|معارض[اً]*)', 'معارض[ةاً]*'],
    abstain: ['امتنع(?:ت|نا)?', 'الامتناع', 'امتناع'],
    consensus: ['توافق الآراء', 'دون تصويت'],
  },
  zh: {
    yes: ['赞成票', '投了赞成', '支持'],
    no: ['反对票', '投了反对'],
    abstain: ['弃权'],
    consensus: ['协商一致', '共识'],
  },
};
