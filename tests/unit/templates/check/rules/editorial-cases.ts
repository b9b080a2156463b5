import type { HouseStyle } from '../../../../../templates/model/draft-style.ts';
import type { FindingCode } from '../../../../../templates/model/finding-words.ts';
import type { Language } from '../../../../../templates/model/language.ts';

/** A text with the house and language it is checked in; a paragraph unless said otherwise. */
export interface CaseText {
  readonly text: string;
  readonly house?: HouseStyle;
  readonly language?: Language;
  readonly kind?: 'paragraph' | 'item' | 'ask' | 'quotation' | 'table' | 'heading';
  readonly boldFrom?: number;
}

export interface EditorialCase {
  readonly code: FindingCode;
  readonly fires: CaseText;
  /** What stands there after the fix, where one is offered. */
  readonly mended?: string;
  readonly silent: readonly CaseText[];
}

/** For each code of language and house style a text that it finds something in, and texts that it does not. */
export const editorialCases: readonly EditorialCase[] = [
  {
    code: 'spelling-style',
    fires: { text: 'We recognise the need.' },
    mended: 'We recognize the need.',
    silent: [
      { text: 'We advise, promise, exercise and supervise likewise; the enterprise rises.' },
      { text: 'We recognise the need.', house: 'uk' },
      { text: 'We recognise the need.', kind: 'quotation' },
      { text: 'Nous recognise.', language: 'fr' },
      { text: 'The programme and its centre analyse the judgement.' },
    ],
  },
  {
    code: 'spelling-style',
    fires: { text: 'The programme failed.', house: 'us' },
    mended: 'The program failed.',
    silent: [{ text: 'The program failed.', house: 'us' }],
  },
  {
    code: 'number-in-figures',
    fires: { text: 'We heard 3 speakers.' },
    mended: 'We heard three speakers.',
    silent: [
      { text: 'See paragraph 3 and articles 10 to 12 of resolution 76/262.' },
      { text: 'It rose by 3 per cent, to 4 million, on 5 May 2024 at 3 p.m.' },
      { text: 'We heard 3 speakers.', house: 'us' },
      { text: 'S/2024/5 and 4.5 tonnes.' },
    ],
  },
  {
    code: 'number-in-words',
    fires: { text: 'We counted fifteen attacks.' },
    mended: 'We counted 15 attacks.',
    silent: [
      { text: 'Fifteen attacks were counted.' },
      { text: 'In the twenty-first session, twelve hundred.' },
      { text: 'We often said nine times.' },
    ],
  },
  {
    code: 'number-first',
    fires: { text: 'It is so. 42 people fled.' },
    silent: [{ text: 'It is so. 5 May was the day.' }, { text: '76/262 is the resolution.' }],
  },
  {
    code: 'per-cent',
    fires: { text: 'About 12% of them fled.' },
    mended: 'About 12\u00A0per cent of them fled.',
    silent: [{ text: 'About 12 per cent of them.' }, { text: '12%', kind: 'table' }],
  },
  {
    code: 'per-cent',
    fires: { text: '12 per cent', kind: 'table' },
    mended: '12%',
    silent: [],
  },
  {
    code: 'abbreviation-stops',
    fires: { text: 'The U.N. acted.' },
    mended: 'The UN acted.',
    silent: [
      { text: 'H.E. Ms. Nord spoke for the U.S.', house: 'us' },
      { text: 'H.E. Ms. Nord and J.R. Smith spoke.' },
    ],
  },
  {
    code: 'abbreviation-possessive',
    fires: { text: 'We heard UNHCR’s report.' },
    silent: [{ text: 'We heard the Council’s report.' }],
  },
  {
    code: 'date-order',
    fires: { text: 'On November 20th, 2024 we met.' },
    mended: 'On 20 November 2024 we met.',
    silent: [
      { text: 'On 20 November 2024 we met.' },
      { text: 'On November 20, 2024 we met.', house: 'us' },
    ],
  },
  {
    code: 'resolution-year-missing',
    fires: { text: 'Recalling Security Council resolution 2417, we act.' },
    silent: [
      { text: 'Recalling Security Council resolution 2417 (2018) and resolution 76/262.' },
      { text: 'Rappelant la résolution 2417 (2018).', language: 'fr' },
    ],
  },
  {
    code: 'resolution-year-extra',
    fires: { text: 'Recalling resolution 76/262 (2022), we act.' },
    mended: 'Recalling resolution 76/262, we act.',
    silent: [{ text: 'Recalling resolution 76/262, we act.' }],
  },
  {
    code: 'bullet-end',
    fires: { text: 'protect civilians;', kind: 'item' },
    mended: 'protect civilians',
    silent: [{ text: 'protect civilians', kind: 'item' }, { text: 'so it is;' }],
  },
  {
    code: 'emphasis-in-text',
    fires: { text: 'We say never again.', boldFrom: 7 },
    silent: [
      { text: 'We say never again.' },
      { text: 'Whole', boldFrom: 0 },
      { text: 'We say never again.', boldFrom: 7, house: 'uk' },
    ],
  },
  {
    code: 'country-name',
    fires: { text: 'We thank Turkey.' },
    mended: 'We thank Türkiye.',
    silent: [
      { text: 'We thank Türkiye and the Russian Federation.' },
      { text: 'South Korean', house: 'un' },
    ],
  },
  {
    code: 'four-crimes-unnamed',
    fires: { text: 'We recall the responsibility to protect.' },
    silent: [
      {
        text: 'The responsibility to protect covers genocide, war crimes, ethnic cleansing and crimes against humanity.',
      },
      { text: 'We protect civilians.' },
    ],
  },
  {
    code: 'passive-violation',
    fires: { text: 'In May, 40 civilians were killed in the market.' },
    silent: [
      { text: 'In May, 40 civilians were killed by shelling.' },
      { text: 'Civilians were killed; who did it is unknown. They were well.', kind: 'quotation' },
      { text: 'Civilians were killed by mortar fire.' },
    ],
  },
  {
    code: 'passive-violation',
    fires: { text: 'Des civils ont été tués au marché.', language: 'fr' },
    silent: [{ text: 'Des civils ont été tués par des tirs.', language: 'fr' }],
  },
  {
    code: 'vague-verb',
    fires: { text: 'The Council should address the situation.', kind: 'ask' },
    silent: [
      { text: 'The Council should request a report.', kind: 'ask' },
      { text: 'We address the situation.' },
    ],
  },
  {
    code: 'word-repeated',
    fires: { text: 'We ask the the Council.' },
    mended: 'We ask the Council.',
    silent: [{ text: 'He said that that was it; we had had enough.' }, { text: 'on-on on' }],
  },
  {
    code: 'space-doubled',
    fires: { text: 'We  ask.' },
    mended: 'We ask.',
    silent: [{ text: ' We ask. ' }],
  },
  {
    code: 'space-before-mark',
    fires: { text: 'We ask , now.' },
    mended: 'We ask, now.',
    silent: [{ text: 'We ask, now … and .5 more.' }, { text: 'Vraiment\u202F!', language: 'fr' }],
  },
  {
    code: 'french-space',
    fires: { text: 'Vraiment !', language: 'fr' },
    mended: 'Vraiment\u202F!',
    silent: [
      { text: 'Vraiment\u202F! Il dit\u00A0: «\u00A0non\u00A0»', language: 'fr' },
      { text: 'At 10:30, S/2024/5: really !', language: 'ar' },
    ],
  },
  {
    code: 'spanish-mark',
    fires: { text: 'Es así. Qué haremos?', language: 'es' },
    mended: 'Es así. ¿Qué haremos?',
    silent: [{ text: 'Es así. ¿Qué haremos?', language: 'es' }, { text: 'What shall we do?' }],
  },
  {
    code: 'bracket-unbalanced',
    fires: { text: 'We ask (again.' },
    silent: [{ text: 'We ask (again) and [so]: a) one, 2) two.' }, { text: '“Never” «again»' }],
  },
];
