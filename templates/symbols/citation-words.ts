import type { Language } from '../model/language.ts';

/** Documents that the field names in words and not by symbol. */
export type NamedDocument =
  | 'ga-resolution'
  | 'sc-resolution'
  | 'ecosoc-resolution'
  | 'hrc-resolution'
  | 'hrc-decision'
  | 'hrc-president'
  | 'sc-president'
  | 'record'
  | 'document'
  | 'press';

/**
 * How documents are cited in a language: resolutions are named by organ and number, other documents by their
 * symbol, because the writer says in words what they are ("draft resolution S/2024/835").
 * `{number}` is a resolution's number, `{symbol}` a symbol. Working words that await a native reviewer.
 */
export interface CitationWords {
  readonly named: { readonly [Kind in NamedDocument]: string };
  /** Each holds `{places}`: one or several paragraphs, one or several pages of a record. */
  readonly paragraph: string;
  readonly paragraphs: string;
  readonly page: string;
  readonly pages: string;
  /** What stands between a document and the place in it. */
  readonly comma: string;
  readonly brackets: readonly [open: string, close: string];
  readonly stop: string;
}

const usual = { comma: ', ', brackets: ['(', ')'], stop: '.' } as const;

export const citationWords: { readonly [Tag in Language]: CitationWords } = {
  en: {
    ...usual,
    named: {
      'ga-resolution': 'General Assembly resolution {number}',
      'sc-resolution': 'Security Council resolution {number}',
      'ecosoc-resolution': 'Economic and Social Council resolution {number}',
      'hrc-resolution': 'Human Rights Council resolution {number}',
      'hrc-decision': 'Human Rights Council decision {number}',
      'hrc-president': 'statement by the President of the Human Rights Council ({symbol})',
      'sc-president': 'statement by the President of the Security Council ({symbol})',
      record: '{symbol}',
      document: '{symbol}',
      press: 'press release {symbol}',
    },
    paragraph: 'para. {places}',
    paragraphs: 'paras. {places}',
    page: 'p. {places}',
    pages: 'pp. {places}',
  },
  fr: {
    ...usual,
    named: {
      'ga-resolution': 'résolution {number} de l’Assemblée générale',
      'sc-resolution': 'résolution {number} du Conseil de sécurité',
      'ecosoc-resolution': 'résolution {number} du Conseil économique et social',
      'hrc-resolution': 'résolution {number} du Conseil des droits de l’homme',
      'hrc-decision': 'décision {number} du Conseil des droits de l’homme',
      'hrc-president': 'déclaration du Président du Conseil des droits de l’homme ({symbol})',
      'sc-president': 'déclaration du Président du Conseil de sécurité ({symbol})',
      record: '{symbol}',
      document: '{symbol}',
      press: 'communiqué de presse {symbol}',
    },
    paragraph: 'par. {places}',
    paragraphs: 'par. {places}',
    page: 'p. {places}',
    pages: 'p. {places}',
  },
  es: {
    ...usual,
    named: {
      'ga-resolution': 'resolución {number} de la Asamblea General',
      'sc-resolution': 'resolución {number} del Consejo de Seguridad',
      'ecosoc-resolution': 'resolución {number} del Consejo Económico y Social',
      'hrc-resolution': 'resolución {number} del Consejo de Derechos Humanos',
      'hrc-decision': 'decisión {number} del Consejo de Derechos Humanos',
      'hrc-president': 'declaración de la Presidencia del Consejo de Derechos Humanos ({symbol})',
      'sc-president': 'declaración de la Presidencia del Consejo de Seguridad ({symbol})',
      record: '{symbol}',
      document: '{symbol}',
      press: 'comunicado de prensa {symbol}',
    },
    paragraph: 'párr. {places}',
    paragraphs: 'párrs. {places}',
    page: 'pág. {places}',
    pages: 'págs. {places}',
  },
  ru: {
    ...usual,
    named: {
      'ga-resolution': 'резолюция {number} Генеральной Ассамблеи',
      'sc-resolution': 'резолюция {number} Совета Безопасности',
      'ecosoc-resolution': 'резолюция {number} Экономического и Социального Совета',
      'hrc-resolution': 'резолюция {number} Совета по правам человека',
      'hrc-decision': 'решение {number} Совета по правам человека',
      'hrc-president': 'заявление Председателя Совета по правам человека ({symbol})',
      'sc-president': 'заявление Председателя Совета Безопасности ({symbol})',
      record: '{symbol}',
      document: '{symbol}',
      press: 'пресс-релиз {symbol}',
    },
    paragraph: 'п. {places}',
    paragraphs: 'пп. {places}',
    page: 'с. {places}',
    pages: 'с. {places}',
  },
  ar: {
    ...usual,
    comma: '، ',
    named: {
      'ga-resolution': 'قرار الجمعية العامة {number}',
      'sc-resolution': 'قرار مجلس الأمن {number}',
      'ecosoc-resolution': 'قرار المجلس الاقتصادي والاجتماعي {number}',
      'hrc-resolution': 'قرار مجلس حقوق الإنسان {number}',
      'hrc-decision': 'مقرر مجلس حقوق الإنسان {number}',
      'hrc-president': 'بيان رئيس مجلس حقوق الإنسان ({symbol})',
      'sc-president': 'بيان رئيس مجلس الأمن ({symbol})',
      record: '{symbol}',
      document: '{symbol}',
      press: 'النشرة الصحفية {symbol}',
    },
    paragraph: 'الفقرة {places}',
    paragraphs: 'الفقرات {places}',
    page: 'الصفحة {places}',
    pages: 'الصفحات {places}',
  },
  zh: {
    comma: '，',
    brackets: ['（', '）'],
    stop: '。',
    named: {
      'ga-resolution': '大会第{number}号决议',
      'sc-resolution': '安全理事会第{number}号决议',
      'ecosoc-resolution': '经济及社会理事会第{number}号决议',
      'hrc-resolution': '人权理事会第{number}号决议',
      'hrc-decision': '人权理事会第{number}号决定',
      'hrc-president': '人权理事会主席声明（{symbol}）',
      'sc-president': '安全理事会主席声明（{symbol}）',
      record: '{symbol}',
      document: '{symbol}',
      press: '新闻稿{symbol}',
    },
    paragraph: '第{places}段',
    paragraphs: '第{places}段',
    page: '第{places}页',
    pages: '第{places}页',
  },
};
