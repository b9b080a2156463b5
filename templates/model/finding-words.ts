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
  'pack-provenance-missing': '{path} does not say where it comes from. Add a provenance.',
} as const;

export type FindingCode = keyof typeof findingWords;
