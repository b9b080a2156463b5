import type { CheckCode, FindingBasis } from './check-code.ts';

const form = 'The form that the text was made from';
const practice = 'Drafting practice';
const register = 'The register of vetoes that comes with the program';

/** What the checks of procedure, sources and access rest on. */
export const procedureBasis = {
  'section-empty': {
    looksFor: 'A section that the form requires and that has no text',
    basis: 'The form marks the section as required.',
    source: form,
    mark: 'K',
  },
  'section-unused': {
    looksFor: 'A section that the form asks for in particular and that has no text',
    basis: 'The form asks for the section by name.',
    source: form,
    mark: 'K',
  },
  'field-missing': {
    looksFor: 'A required value of the front matter that is empty',
    basis: 'The front matter of published statements names it.',
    source: 'Published statements, 2022 to 2025',
    mark: 'V',
  },
  'field-unconfirmed': {
    looksFor: 'A value of the front matter that nobody has confirmed',
    basis: 'A value that was not verified is never printed as a citation.',
    source: 'The program’s own rule for facts',
    mark: 'K',
  },
  'field-not-cited': {
    looksFor: 'A fact that the form expects in the words: the day, the caster, the draft, the vote',
    basis: 'Statements in veto debates identify the veto in their first lines.',
    source: 'Published statements, 2023 to 2025',
    mark: 'V',
  },
  'assessment-not-cited': {
    looksFor: 'An assessment that the text does not cite',
    basis: 'A finding of the assessment is cited, or the check is set aside with a reason.',
    source: form,
    mark: 'K',
  },
  'debate-outside-window': {
    looksFor: 'A debate date outside the ten working days after the veto',
    basis:
      'The President of the Assembly convenes a meeting within ten working days of a veto, unless an emergency special session meets on the same situation.',
    source: 'A/RES/76/262, para. 1',
    mark: 'V',
  },
  'over-slot': {
    looksFor: 'More words than the slot holds at the speaker’s or the booth’s usual pace',
    basis: 'The slot is that of the draft or of its form: an editable default with its source.',
    source: form,
    mark: 'K',
  },
  'over-booth': {
    looksFor: 'A text that fills its slot only at a pace that interpreters cannot carry',
    basis:
      'Interpreters carry 100 to 120 words a minute in English and 150 to 180 syllables in Chinese; the other languages are estimates.',
    source: 'Guidance of conference interpreters, The Journal of Specialised Translation 13',
    mark: 'V',
  },
  'pace-over-booth': {
    looksFor: 'A speaker’s timed pace that interpreters cannot carry',
    basis:
      'Interpreters carry 100 to 120 words a minute in English and 150 to 180 syllables in Chinese; the other languages are estimates.',
    source: 'Guidance of conference interpreters, The Journal of Specialised Translation 13',
    mark: 'V',
  },
  'share-over': {
    looksFor: 'A section that takes half as much again of the words as its form gives it',
    basis: 'The shares of a form are working values, and so is the tolerance.',
    source: form,
    mark: 'K',
  },
  'live-without-assessment': {
    looksFor: 'A live sentence or table whose assessment is gone',
    basis: 'Nothing true could be printed in its place.',
    source: 'The program’s own rule for facts',
    mark: 'K',
  },
  'template-unknown': {
    looksFor: 'A text whose form belongs to a pack that is not installed',
    basis: 'Without its form a text can be neither checked nor printed.',
    source: 'The program’s own file format',
    mark: 'K',
  },
  'audience-unknown': {
    looksFor: 'Something marked for an audience that no installed pack defines',
    basis: 'What is marked for an unknown audience is held back.',
    source: 'The program’s own rule for audiences',
    mark: 'K',
  },
  'placeholder-left': {
    looksFor: 'Words that stand for others: […], XX, TBC, {name}, ____, “insert”, “à compléter”',
    basis: 'A placeholder that is read out is the commonest slip of a copied text.',
    source: practice,
    mark: 'K',
  },
  'gap-in-text': {
    looksFor: 'A live field whose value is empty, or a live sentence whose assessment is not begun',
    basis: 'The text shows a gap in its place.',
    source: form,
    mark: 'K',
  },
  'stale-value': {
    looksFor: 'A name or date of the text that this one was copied from',
    basis: 'Values of the front matter there that say something else here.',
    source: practice,
    mark: 'K',
  },
  'stale-veto-date': {
    looksFor: 'The day of another veto of the register, spoken of as a veto',
    basis: 'The days of vetoes in the register, beside the word veto in the sentence.',
    source: register,
    mark: 'V',
  },
  'content-unknown': {
    looksFor: 'Parts of a newer version',
    basis: 'They are kept as they are and never printed.',
    source: 'The program’s own file format',
    mark: 'K',
  },
  'veto-fact-missing': {
    looksFor: 'A date, draft, vote or caster of the veto that is empty and that the register knows',
    basis: 'The register holds the fact, and verified it.',
    source: register,
    mark: 'V',
  },
  'veto-fact-differs': {
    looksFor: 'A date, draft, vote or caster of the veto that is not the register’s',
    basis: 'The register holds the fact, and verified it.',
    source: register,
    mark: 'V',
  },
  'veto-fact-unverified': {
    looksFor: 'A fact of the veto that the register holds without having verified it',
    basis: 'The register lists which of its facts nobody verified.',
    source: register,
    mark: 'K',
  },
  'caster-not-named': {
    looksFor: 'A caster that the front matter says is named, and that the words do not name',
    basis: 'Whether the caster is named, described or left out is a choice of policy.',
    source: 'Published statements, 2023 to 2025',
    mark: 'V',
  },
  'caster-named-here': {
    looksFor: 'A caster named in the words though the front matter says otherwise',
    basis: 'Whether the caster is named, described or left out is a choice of policy.',
    source: 'Published statements, 2023 to 2025',
    mark: 'V',
  },
  'ask-missing': {
    looksFor: 'No ask to the actor that the form names, such as the Assembly',
    basis: 'The Assembly discusses the situation and may recommend; a statement can ask it to.',
    source: 'A/RES/76/262, para. 1; Charter of the United Nations, Articles 10 to 12',
    mark: 'K',
  },
  'group-count-differs': {
    looksFor: 'A count of members that is not the length of the list',
    basis: 'The count in the first line agrees with the list in the note.',
    source: 'Published statements of groups, 2017 to 2025',
    mark: 'V',
  },
  'group-own-last': {
    looksFor: 'A speaker’s State that does not stand last where the form puts it last',
    basis: 'Nordic statements list all States and put the speaker’s own last.',
    source: 'Statement of the Nordic countries, 6 March 2025',
    mark: 'V',
  },
  'group-unsorted': {
    looksFor: 'A list of States that is not in the alphabetical order of the language',
    basis: 'Lists of States are sorted in each language.',
    source: 'United Nations Editorial Manual, country names',
    mark: 'V',
  },
  'group-says-i': {
    looksFor: 'The first person singular in a statement for a group',
    basis: 'A group speaks as “we”, outside the formula of representation.',
    source: 'Published statements of groups, 2017 to 2025',
    mark: 'K',
  },
  'vote-word-missing': {
    looksFor: 'An explanation whose opening does not name the vote',
    basis: 'Explanations of vote name the vote in their first lines.',
    source: 'Published explanations of vote, 2022 to 2025',
    mark: 'V',
  },
  'vote-word-differs': {
    looksFor: 'An opening that names another vote than the front matter',
    basis: 'The vote said and the vote recorded are the same.',
    source: 'Published explanations of vote, 2022 to 2025',
    mark: 'V',
  },
  'cut-off-not-stated': {
    looksFor: 'A written text without the day until which its facts hold',
    basis: 'A reader must be able to tell how old the facts are.',
    source: practice,
    mark: 'K',
  },
  'figure-unsourced': {
    looksFor: 'A figure with a word of harm in a sentence without source',
    basis: 'Facts in a statement are dated and sourced.',
    source: practice,
    mark: 'K',
  },
  'superlative-unsourced': {
    looksFor: '“Unprecedented”, “the worst”, “never before” in a sentence without source',
    basis: 'A claim beyond all others is the first that is asked about.',
    source: practice,
    mark: 'K',
  },
  'mark-without-evidence': {
    looksFor: 'An evidence mark whose item is not in the dossier',
    basis: 'The sentence has lost what it rests on.',
    source: 'The program’s own rule for facts',
    mark: 'K',
  },
  'symbol-malformed': {
    looksFor: 'Something that begins like a document symbol and matches no series',
    basis: 'The series of symbols and their patterns.',
    source: 'United Nations document symbols, Dag Hammarskjöld Library',
    mark: 'P',
  },
  'symbol-not-vetoed': {
    looksFor: 'A Council draft spoken of as vetoed that the register does not hold',
    basis: 'The draft symbols in the register.',
    source: register,
    mark: 'V',
  },
  'symbol-plain': {
    looksFor: 'A document symbol in plain words',
    basis:
      'In running text documents are described in words, with the symbol in brackets or a note.',
    source: 'United Nations Editorial Manual, footnotes and other references',
    mark: 'V',
  },
  'voice-without-consent': {
    looksFor: 'Somebody’s own words that no evidence item of the dossier stands behind',
    basis:
      'The evidence item carries the consent: without it nobody can tell who may read the words.',
    source: 'The program’s own rule for consent',
    mark: 'K',
  },
  'voice-held-back': {
    looksFor: 'Somebody’s own words whose consent does not reach the widest circle',
    basis: 'An export for a wider circle leaves the words out.',
    source: 'The program’s own rule for consent',
    mark: 'K',
  },
  'reference-lost': {
    looksFor: 'A cross-reference whose target is not in the text',
    basis: 'Nothing could be printed in its place.',
    source: 'The program’s own rule for facts',
    mark: 'K',
  },
  'footnote-empty': {
    looksFor: 'A footnote without words',
    basis: 'A note that is called and says nothing.',
    source: practice,
    mark: 'K',
  },
  'image-without-alt': {
    looksFor: 'A picture without description that is not marked as decoration',
    basis: 'Whatever is not text has a text alternative.',
    source: 'Web Content Accessibility Guidelines 2.2, 1.1.1',
    mark: 'P',
  },
  'image-lost': {
    looksFor: 'A picture whose bytes are not in the dossier',
    basis: 'Nothing could be printed in its place.',
    source: 'The program’s own file format',
    mark: 'K',
  },
  'table-without-header': {
    looksFor: 'A table whose first row is not marked as header',
    basis: 'Relations that are shown can be read by a program.',
    source: 'Web Content Accessibility Guidelines 2.2, 1.3.1',
    mark: 'P',
  },
  'heading-skips': {
    looksFor: 'A heading more than one level below the one before',
    basis: 'Headings nest without gaps, so that a reader can move by them.',
    source: 'Web Content Accessibility Guidelines 2.2, technique G141',
    mark: 'P',
  },
  'link-says-nothing': {
    looksFor: 'A link called “here”, “click”, or by its bare address',
    basis: 'The purpose of a link can be told from its words.',
    source: 'Web Content Accessibility Guidelines 2.2, 2.4.4',
    mark: 'P',
  },
  'script-mismatch': {
    looksFor: 'A block mostly in another script than its language is written in',
    basis: 'The language of each passage can be told by a program.',
    source: 'Web Content Accessibility Guidelines 2.2, 3.1.2',
    mark: 'P',
  },
  'item-needs-evidence': {
    looksFor: 'A value of the assessment that asks for evidence and has none',
    basis: 'The checklist says which values need evidence.',
    source: 'The checklist of the assessment',
    mark: 'K',
  },
  'item-needs-field': {
    looksFor: 'A value of the assessment that asks for another field, which is empty',
    basis: 'The checklist says which values need which fields.',
    source: 'The checklist of the assessment',
    mark: 'K',
  },
  'evidence-missing': {
    looksFor: 'Evidence that the assessment links and the dossier does not hold',
    basis: 'What is linked has to be there.',
    source: 'The program’s own rule for facts',
    mark: 'K',
  },
  'cut-off-missing': {
    looksFor: 'A begun assessment without the day until which it holds',
    basis: 'A reader must be able to tell how old the facts are.',
    source: practice,
    mark: 'K',
  },
} as const satisfies { readonly [Code in CheckCode]?: FindingBasis };
