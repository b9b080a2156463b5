import type { CheckCode, FindingBasis } from './check-code.ts';

const manual = 'United Nations Editorial Manual';
const practice = 'Drafting practice';
const typing = 'Typography of the language';

/** What the checks of language and house style rest on. */
export const editorialBasis = {
  'spelling-style': {
    looksFor: 'English words spelt in another house’s way',
    basis:
      'The United Nations write -ize for the Greek suffix, keep -yse, and spell programme, judgement and centre the British way. American houses do not.',
    source: `${manual}, spelling`,
    mark: 'V',
  },
  'number-in-figures': {
    looksFor: 'A number below ten in figures',
    basis: 'Numbers below ten are written in words; measures, dates and references are not.',
    source: `${manual}, numbers`,
    mark: 'V',
  },
  'number-in-words': {
    looksFor: 'A number from ten on in words',
    basis: 'Numbers from 10 to 999,999 are written in figures.',
    source: `${manual}, numbers`,
    mark: 'V',
  },
  'number-first': {
    looksFor: 'A sentence that begins with figures',
    basis: 'A number at the start of a sentence is written in words.',
    source: `${manual}, numbers`,
    mark: 'V',
  },
  'per-cent': {
    looksFor: 'The sign % in running text, or “per cent” in a table',
    basis: '“Per cent” is written in text and % in tables. American houses write “percent”.',
    source: `${manual}, numbers`,
    mark: 'V',
  },
  'abbreviation-stops': {
    looksFor: 'Full stops inside an abbreviation',
    basis: 'Abbreviations in capitals have no full stops.',
    source: `${manual}, abbreviations`,
    mark: 'V',
  },
  'abbreviation-possessive': {
    looksFor: 'An abbreviation with ’s',
    basis: 'Abbreviations have no possessive.',
    source: `${manual}, abbreviations`,
    mark: 'V',
  },
  'date-order': {
    looksFor: 'A date in another order than the house writes it',
    basis:
      'Dates are written day, month, year, without commas or ordinals; American houses put the month first.',
    source: 'Headers of published statements',
    mark: 'V',
  },
  'resolution-year-missing': {
    looksFor: 'A resolution of the Security Council without its year',
    basis: 'Resolutions of the Security Council are named with their year in brackets.',
    source: `${manual}, resolutions`,
    mark: 'V',
  },
  'resolution-year-extra': {
    looksFor: 'A resolution of the General Assembly with a year',
    basis: 'Resolutions of the Assembly since 1976 are named by session and number alone.',
    source: `${manual}, resolutions`,
    mark: 'V',
  },
  'bullet-end': {
    looksFor: 'An item of a list that ends in a semicolon',
    basis: 'Items of a list never end in semicolons.',
    source: `${manual}, lists`,
    mark: 'V',
  },
  'emphasis-in-text': {
    looksFor: 'Bold words inside a paragraph',
    basis: 'Official documents use no bold for emphasis.',
    source: `${manual}, emphasis`,
    mark: 'V',
  },
  'country-name': {
    looksFor: 'A name of a State in daily use that is not its short form',
    basis:
      'States are called by the short form of the list of the United Nations; the pairs looked for are this program’s.',
    source: `${manual}, country names`,
    mark: 'P',
  },
  'four-crimes-unnamed': {
    looksFor: 'The responsibility to protect without its four crimes in full',
    basis:
      'The principle covers genocide, war crimes, ethnic cleansing and crimes against humanity.',
    source: '2005 World Summit Outcome (A/RES/60/1), paras. 138 and 139',
    mark: 'V',
  },
  'ladder-inconsistent': {
    looksFor: 'Two verbs of a ladder, far apart, about the same thing',
    basis: 'Concern, regret and condemnation form a ladder; a text stands on one rung for one act.',
    source: practice,
    mark: 'K',
  },
  'passive-violation': {
    looksFor: 'A violation in the passive without the one who did it',
    basis: 'Who did what to whom is the fact; where it is not known, the text says so.',
    source: practice,
    mark: 'K',
  },
  'vague-verb': {
    looksFor: 'A verb in an ask that cannot be followed up',
    basis: 'An ask says what is to be done, so that somebody can later say whether it was.',
    source: practice,
    mark: 'K',
  },
  'word-repeated': {
    looksFor: 'The same word twice in a row',
    basis: 'Words stay double when text is cut and pasted.',
    source: practice,
    mark: 'K',
  },
  'space-doubled': {
    looksFor: 'Two spaces or more between words',
    basis: 'Words are parted by one space.',
    source: typing,
    mark: 'K',
  },
  'space-before-mark': {
    looksFor: 'A space before a comma, a stop or another mark',
    basis: 'Marks follow the word at once; French sets its tall marks off.',
    source: typing,
    mark: 'K',
  },
  'french-space': {
    looksFor: 'A French tall mark without its space that does not break',
    basis: 'French sets ; : ! ? and the inside of « » off with a space that does not break.',
    source: typing,
    mark: 'K',
  },
  'spanish-mark': {
    looksFor: 'A Spanish question or exclamation without its opening mark',
    basis: 'Spanish opens questions with ¿ and exclamations with ¡.',
    source: typing,
    mark: 'K',
  },
  'bracket-unbalanced': {
    looksFor: 'A bracket or quotation mark without its partner',
    basis: 'What opens in a paragraph closes in it.',
    source: typing,
    mark: 'K',
  },
} as const satisfies { readonly [Code in CheckCode]?: FindingBasis };
