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
}

export const documentWords: { readonly [Tag in Language]: DocumentWords } = {
  ar: {
    toConfirm: '{gap}: في انتظار التأكيد',
    page: 'الصفحة {page} من {pages}',
    and: ' و',
    comma: '، ',
    vetoTitle: '{situation}: حق النقض في {date}',
  },
  en: {
    toConfirm: '{gap} to be confirmed',
    page: 'Page {page} of {pages}',
    and: ' and ',
    comma: ', ',
    vetoTitle: '{situation}: veto of {date}',
  },
  es: {
    toConfirm: '{gap}: por confirmar',
    page: 'Página {page} de {pages}',
    and: ' y ',
    comma: ', ',
    vetoTitle: '{situation}: veto del {date}',
  },
  fr: {
    toConfirm: '{gap} : à confirmer',
    page: 'Page {page} sur {pages}',
    and: ' et ',
    comma: ', ',
    vetoTitle: '{situation} : veto du {date}',
  },
  ru: {
    toConfirm: '{gap}: подлежит подтверждению',
    page: 'Страница {page} из {pages}',
    and: ' и ',
    comma: ', ',
    vetoTitle: '{situation}: вето от {date}',
  },
  zh: {
    toConfirm: '{gap}待确认',
    page: '第 {page} 页，共 {pages} 页',
    and: '和',
    comma: '、',
    vetoTitle: '{situation}：{date}的否决',
  },
};
