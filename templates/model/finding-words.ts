/**
 * What each finding says, in English. `{name}` is filled from the finding's `values`. The interface
 * translates these; the command line prints them as they are. Every sentence says what, where and
 * what to do.
 */
export const findingWords = {
  // Text and front matter
  'section-empty': 'The section “{section}” is required and has no text yet.',
  'section-unused': 'Nothing is said under “{section}”. Leave it so on purpose, or write a line.',
  'field-missing': '“{field}” is empty.',
  'field-unconfirmed': '“{field}” is not confirmed: {value}. Confirm it before it is cited.',
  'field-not-cited': '“{field}” is not mentioned in the text.',
  'assessment-not-cited': 'No finding of “{checklist}” is cited in the text.',
  'debate-outside-window':
    'The debate date {debate} is not within the ten working days that end on {lastDay}.',
  'over-slot': 'The text has about {words} words; {limit} fit the slot of {minutes} minutes.',
  'live-without-assessment':
    'A live sentence or table points to an assessment that is not in the dossier.',
  // Text that is not finished, or that came from somewhere else
  'placeholder-left': '“{words}” was left in the text. Put in its place what belongs there.',
  'gap-in-text': '“{field}” stands in the text and is empty. Fill it in, or take it out.',
  'share-over':
    '“{section}” takes {share} per cent of the words; the form gives it about {usual}. Shorten it, or give its room on purpose.',
  'over-booth':
    'Read within {minutes} minutes, the text needs {pace} words a minute; interpreters carry about {limit}. Cut it, or send the text to the booth beforehand.',
  'pace-over-booth':
    'The pace timed for this text is {pace} words a minute; interpreters carry about {limit}. Read more slowly, or send the text to the booth beforehand.',
  'stale-value': '“{value}” comes from the text this was copied from. “{field}” now says {now}.',
  'stale-veto-date': '{value} is the day of another veto. This text is about the veto of {date}.',
  'content-unknown':
    'This part was made by a newer version of the program. It is kept and not printed.',
  // The veto, and what the form asks for
  'veto-fact-missing':
    '“{field}” is empty. The register says {known}. Take it over, or fill it in.',
  'veto-fact-differs':
    '“{field}” says {value}; the register of vetoes says {known}. Take over what the register says, or check it.',
  'veto-fact-unverified':
    'The register gives {known} for “{field}” without having verified it. Check it before it is said.',
  'caster-not-named':
    '{caster} is to be named, and the text does not do so. Name who cast the veto.',
  'caster-named-here':
    '{caster} is named here; the text was set not to name who cast the veto. Say it the way chosen, or change the choice.',
  'ask-missing': 'Nothing is asked under “{section}”. Ask something that can be followed up.',
  'group-count-differs':
    '“{countField}” says {count}; “{membersField}” holds {listed}. Make them agree.',
  'group-own-last': '{state} speaks and does not stand last in “{field}”. Move it to the end.',
  'group-unsorted':
    '“{field}” is not in the alphabetical order of this language: {state} stands too early or too late. Sort the list.',
  'group-says-i': '“{words}” speaks for one person; this text is a group’s. Say “we”.',
  'vote-word-missing':
    'The vote is “{vote}”, and “{section}” does not say so. Name the vote in its first lines.',
  'vote-word-differs':
    '“{words}” does not fit the vote of the front matter, “{vote}”. Change the word, or the vote.',
  'cut-off-not-stated':
    '“{field}” is empty, so that a reader cannot tell until when the facts hold. Give the day.',
  // Sources
  'figure-unsourced':
    '“{words}” has no source. Put an evidence mark, a citation or a footnote in the sentence.',
  'superlative-unsourced':
    '“{words}” claims more than any other, without a source. Give one, or say it more modestly.',
  'mark-without-evidence':
    'An evidence mark points to {evidence}, which is not in the dossier. Link it anew.',
  'symbol-malformed': '“{symbol}” is not built like a document symbol. Check it at its source.',
  'symbol-not-vetoed':
    '{symbol} is spoken of as vetoed and is not in the register (as of {asOf}). Check it.',
  'symbol-plain':
    '{symbol} stands as plain words. As a citation it is printed the way the text cites documents.',
  'voice-without-consent':
    'The words of “{speaker}” rest on no evidence item, so that nobody can tell what was consented to. Link one.',
  'voice-held-back':
    'The words of “{speaker}” are consented to for “{audience}”; they stay out of texts for a wider circle.',
  // Readable by everyone
  'reference-lost':
    'A cross-reference points to a part that is gone. Point it elsewhere, or take it out.',
  'footnote-empty': 'A footnote has no words. Write it, or take it out.',
  'image-without-alt':
    'A picture has no description for those who cannot see it. Describe it, or mark it as decoration.',
  'image-lost': 'A picture is not in the dossier and will not be printed. Insert it anew.',
  'table-without-header':
    'A table has no header row, so that its columns are not announced. Mark the first row as header.',
  'heading-skips':
    'This heading is of level {level}; level {fitting} comes next here. Change the level, so that readers can move by headings.',
  'link-says-nothing': '“{words}” does not say where the link leads. Name the page or document.',
  'script-mismatch':
    'Most letters here are not of the script that {language} is written in. Mark the language of these words.',
  // Language and house style
  'spelling-style': '“{words}” is spelt “{better}” in this house style.',
  'number-in-figures': '{words} is written “{better}” in running text.',
  'number-in-words': '“{words}” is written {better} in running text.',
  'number-first':
    'The sentence begins with {words}. Write the number in words, or turn the sentence.',
  'per-cent': '“{words}” is written with “{better}” here.',
  'abbreviation-stops': '“{words}” is written {better}, without full stops.',
  'abbreviation-possessive': '“{words}” gives an abbreviation a possessive. Say it with “of”.',
  'date-order': '“{words}” is written “{better}” in this house style.',
  'resolution-year-missing':
    '“{words}” has no year. Resolutions of the Security Council are named with it: 2417 (2018).',
  'resolution-year-extra':
    '“{words}” needs no year: resolutions of the General Assembly are named by session and number.',
  'bullet-end': 'An item of a list ends in a semicolon: “{words}”.',
  'emphasis-in-text': '“{words}” is bold. Official documents have no emphasis in the text.',
  'country-name': '“{words}” is called “{better}” in the list of Member States.',
  'four-crimes-unnamed':
    'The responsibility to protect is named without all of its four crimes: genocide, war crimes, ethnic cleansing and crimes against humanity.',
  'ladder-inconsistent':
    '“{words}” is far from “{other}”, which is said of the same thing elsewhere. Choose one.',
  'passive-violation':
    '“{words}” does not say by whom. Name who did it, or say that it is not known.',
  'vague-verb': '“{words}” cannot be followed up. Say what is to be done.',
  'word-repeated': '“{words}” says a word twice.',
  'space-doubled': 'There is more than one space between two words.',
  'space-before-mark': 'There is a space before a mark.',
  'french-space': '“{words}” needs a space that does not break.',
  'spanish-mark': 'The sentence has no {mark} at its beginning.',
  'bracket-unbalanced': '“{sign}” has no partner in this paragraph.',
  // Assessment and evidence
  'item-needs-evidence': '“{item}” is marked {status} without linked evidence.',
  'item-needs-field': '“{item}” is marked {status} and needs “{field}”.',
  'evidence-missing': '“{item}” links evidence {evidence}, which is not in the dossier.',
  'cut-off-missing': 'The assessment has no cut-off date.',
  // Asked for, but not there
  'form-unknown': 'There is no form {asked}. Installed: {known}.',
  'veto-unknown':
    'The register (as of {asOf}) holds no veto {asked}. Name it by draft symbol (S/2025/583) or by date (2025-09-18).',
  'veto-ambiguous': '{asked} names more than one veto. Name one of them by its number: {known}.',
  'calendar-too-short':
    'The calendar cannot count ten working days from {asked}: it holds the years {known}.',
  'form-needs-veto': '“{form}” starts from a veto: name it by its draft symbol or by its date.',
  'form-needs-situation': '“{form}” starts from a situation: name a State or a veto.',
  'language-unknown': 'This form is not written in “{asked}”. It has: {known}.',
  'field-unknown': 'This form has no field “{asked}”. It has: {known}.',
  'not-a-date': '“{field}” takes a date such as 2025-10-01, not “{asked}”.',
  'choice-unknown': '“{field}” has no choice “{asked}”. It has: {known}.',
  'state-unknown':
    'No Member State or observer has the code {asked}. Codes have three letters, for example SDN.',
  'draft-unknown': 'There is no draft {asked} in this dossier. It holds: {known}.',
  'template-unknown': 'The form {asked} belongs to a pack that is not installed.',
  'profile-unknown': 'This form has no export profile “{asked}”. It has: {known}.',
  'audience-unknown':
    'The audience “{asked}” is not defined by any installed pack. Known: {known}.',
  'cut-unknown': 'There is no shorter version {asked} of this text. It has: {known}.',
  'assessment-unknown': 'There is no assessment {asked} in this dossier. It holds: {known}.',
  'item-unknown': '{path}: the checklist has no item “{asked}”. Name it by its id or its number.',
  'item-field-unknown': '{path}: the checklist has no field “{asked}”. It has: {known}.',
  'item-field-misplaced': '{path}: “{field}” is not recorded for this item, only for {level}.',
  'item-value-unknown': '{path}: “{field}” has no value “{asked}”. It has: {known}.',
  'evidence-unknown': '{path}: there is no evidence {asked} in this dossier.',
  'column-unknown': '{path}: there is no column “{asked}”. There are: {known}.',
  'csv-broken':
    '{path} is not a table with one heading line and rows of the same length. Save it as CSV again.',
  // Data and files read from outside
  'json-broken': '{path} is not valid JSON. Get a fresh copy of the file.',
  'json-too-deep': '{path} nests more than {limit} levels deep and was not read.',
  'json-member-refused':
    '{path} has a member named “{name}”. Such members are never read; remove it.',
  'json-not-plain': '{path} holds a value that cannot be kept in a file.',
  'value-missing': '{path} is missing; {expected} belongs there.',
  'value-wrong': '{path} should be {expected}.',
  'id-repeated': '{path} repeats the id {id}; every id stands once.',
  'content-newer':
    '{path} is of a kind that this version does not know ({kind}). Open the file with a newer version; it was not changed.',
  'format-newer':
    'The file has format {format}; this version reads up to {known}. Open it with a newer version; it was not changed.',
  'not-a-dossier': 'The file is not a dossier of Aide-Mémoire.',
  'part-missing': 'The part {part} is missing from the file.',
  'part-unreadable': 'The part {part} could not be read: {reason}.',
  'part-changed': 'The part {part} does not match its checksum; look its content over.',
  'zip-unreadable': 'The file is not a zip or is cut short. Get a fresh copy of it.',
  'zip-name': 'The file holds a part whose name is not plain; such files are not read.',
  'zip-repeated': 'The file holds the part {path} more than once; such files are not read.',
  'zip-link': 'The part {path} is a link and not a file; such files are not read.',
  'zip-too-many': 'The file holds {entries} parts; at most {limit} are read.',
  'zip-file-too-large': 'The file is larger than {limit} MiB, the most that is read.',
  'zip-entry-too-large': 'The part {path} is larger than {limit} MiB, the most that is read.',
  'zip-too-large':
    'The parts of the file together are larger than {limit} MiB, the most that is read.',
  'zip-ratio':
    'The part {path} unpacks to more than {limit} times its size, as a zip bomb does; it was not read.',
  // Word files that are looked into
  'not-a-word-file': 'This is not a Word file (.docx). Choose another file.',
  'word-file-name':
    'The Word file holds a part with a name that leads elsewhere or stands twice. It was not opened; ask the sender how it was made.',
  'word-file-entries':
    'The Word file holds more than {limit} parts and was not opened; ask the sender how it was made.',
  'word-file-size':
    'The part {part} of the Word file unpacks to far more than it should. It was not opened; ask the sender how it was made.',
  'word-file-broken': 'The part {part} of the Word file is damaged. Get a fresh copy of the file.',
  'word-file-xml':
    'The part {part} of the Word file {reason}. It was not read; ask the sender how it was made.',
  // Packs that are checked before use
  'pack-words-missing':
    '{path} has no words in {language}. Add them, or take the language off the list.',
  'pack-slot-unknown': '{path} has the slot {slot}, which nothing fills. It may use: {known}.',
  'pack-slot-missing': '{path} lacks the slot {slot}. Put it where the value belongs.',
  'pack-name-unknown': '{path} names {name}, which does not exist. There is: {known}.',
  'pack-share-over':
    '{path}: the shares add up to {sum} per cent. Lower them; at most 100 can be given out.',
  'pack-scale-start':
    '{path}: the first value must mean that nothing was answered. Put that value first.',
  'pack-number-claimed':
    '{path} calls its number verified and has none. Give the number or drop the claim.',
  'pack-table-broken':
    '{path}: the table does not fit. The columns together make 1, and the cells of a row cover each column once.',
  'pack-forms-broken':
    '{path}: a step needs at least one form by which it is known, in lower case.',
  'pack-source-claimed':
    '{path} is marked as read, and its source as not verified. Verify the source or lower the mark.',
  'pack-time-wrong': '{path}: give a time above zero, and the year in which it was seen.',
  'pack-provenance-missing': '{path} does not say where it comes from. Add a provenance.',
} as const;

export type FindingCode = keyof typeof findingWords;
