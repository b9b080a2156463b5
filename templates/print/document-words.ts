import type { Language } from '../model/language.ts';

/** Fixed words that the program itself puts into a document. Translations are working ones and await a native reviewer. */
export interface DocumentWords {
  /** Holds `{gap}`: what is not confirmed. */
  readonly toConfirm: string;
  /** Holds `{page}` and `{pages}`. */
  readonly page: string;
  /** Joins the last two of a list of names. */
  readonly and: string;
  readonly comma: string;
  /** Holds `{situation}` and `{date}`: the first title of a dossier begun from a veto. */
  readonly vetoTitle: string;
  /** What a pointer calls its target; each holds `{number}`. */
  readonly target: Readonly<Record<'paragraph' | 'table' | 'image' | 'footnote', string>>;
  /** Holds `{number}`: the alternative text of a table. */
  readonly table: string;
  /** Stand as gaps: a pointer whose target is gone, a picture that is not there, a picture nobody described. */
  readonly noTarget: string;
  readonly noPicture: string;
  readonly noDescription: string;
}

export const documentWords: { readonly [Tag in Language]: DocumentWords } = {
  ar: {
    toConfirm: '{gap}: في انتظار التأكيد',
    page: 'الصفحة {page} من {pages}',
    and: ' و',
    comma: '، ',
    vetoTitle: '{situation}: حق النقض في {date}',
    target: {
      paragraph: 'الفقرة {number}',
      table: 'الجدول {number}',
      image: 'الشكل {number}',
      footnote: 'الحاشية {number}',
    },
    table: 'الجدول {number}',
    noTarget: 'إحالة مفقودة',
    noPicture: 'صورة مفقودة',
    noDescription: 'صورة بلا وصف',
  },
  en: {
    toConfirm: '{gap} to be confirmed',
    page: 'Page {page} of {pages}',
    and: ' and ',
    comma: ', ',
    vetoTitle: '{situation}: veto of {date}',
    target: {
      paragraph: 'paragraph {number}',
      table: 'table {number}',
      image: 'figure {number}',
      footnote: 'footnote {number}',
    },
    table: 'Table {number}',
    noTarget: 'missing reference',
    noPicture: 'missing picture',
    noDescription: 'picture without a description',
  },
  es: {
    toConfirm: '{gap}: por confirmar',
    page: 'Página {page} de {pages}',
    and: ' y ',
    comma: ', ',
    vetoTitle: '{situation}: veto del {date}',
    target: {
      paragraph: 'párrafo {number}',
      table: 'cuadro {number}',
      image: 'gráfico {number}',
      footnote: 'nota {number}',
    },
    table: 'Cuadro {number}',
    noTarget: 'falta la referencia',
    noPicture: 'falta la imagen',
    noDescription: 'imagen sin descripción',
  },
  fr: {
    toConfirm: '{gap} : à confirmer',
    page: 'Page {page} sur {pages}',
    and: ' et ',
    comma: ', ',
    vetoTitle: '{situation} : veto du {date}',
    target: {
      paragraph: 'paragraphe {number}',
      table: 'tableau {number}',
      image: 'figure {number}',
      footnote: 'note {number}',
    },
    table: 'Tableau {number}',
    noTarget: 'renvoi manquant',
    noPicture: 'image manquante',
    noDescription: 'image sans description',
  },
  ru: {
    toConfirm: '{gap}: подлежит подтверждению',
    page: 'Страница {page} из {pages}',
    and: ' и ',
    comma: ', ',
    vetoTitle: '{situation}: вето от {date}',
    target: {
      paragraph: 'пункт {number}',
      table: 'таблица {number}',
      image: 'рисунок {number}',
      footnote: 'сноска {number}',
    },
    table: 'Таблица {number}',
    noTarget: 'ссылка отсутствует',
    noPicture: 'изображение отсутствует',
    noDescription: 'изображение без описания',
  },
  zh: {
    toConfirm: '{gap}待确认',
    page: '第 {page} 页，共 {pages} 页',
    and: '和',
    comma: '、',
    vetoTitle: '{situation}：{date}的否决',
    target: {
      paragraph: '第{number}段',
      table: '表{number}',
      image: '图{number}',
      footnote: '脚注{number}',
    },
    table: '表{number}',
    noTarget: '缺少引用',
    noPicture: '缺少图片',
    noDescription: '图片无说明',
  },
};
