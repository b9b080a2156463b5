import type { Language } from '../../model/language.ts';

/** Words by which a sentence speaks of a veto or of the vote against, as patterns. */
export const vetoWords: { readonly [Tag in Language]: readonly string[] } = {
  en: ['veto(?:e[ds]|es|ing)?', 'voted against', 'negative votes?', 'blocked', 'blocks'],
  fr: ['v[eé]tos?', 'voté contre', 'votes? négatifs?', 'bloqu(?:é|ée|ait|a)'],
  es: ['vetos?', 'vet(?:ó|ado|ada|aron)', 'votó en contra', 'votos? negativos?', 'bloque(?:ó|ado)'],
  ru: ['вето', 'проголосовал[аи]? против', 'заблокировал[аи]?'],
  ar: ['فيتو', 'نقض', 'حق النقض', 'صوتت? ضد', 'عرقلت?'],
  zh: ['否决', '反对票', '投反对'],
};

/** Words for a draft resolution, as patterns. */
export const draftWords: { readonly [Tag in Language]: readonly string[] } = {
  en: ['drafts?(?: resolutions?)?', 'draft text'],
  fr: ['projets?(?: de résolution)?'],
  es: ['proyectos?(?: de resolución)?'],
  ru: ['проект[а-я]*'],
  ar: ['مشروع(?:ي|ات)?'],
  zh: ['草案'],
};
