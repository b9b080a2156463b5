import { fits, type Path } from './path.ts';

/**
 * How a place merges: `text` sentence by sentence, `set` as a set, `body` as sections and blocks,
 * `map` entry by entry where an entry on one side only is kept, `record` as a map's entry that is
 * dropped when it ends up empty, `whole` as one value, `open` as its data suggests.
 */
export type Way =
  | 'text'
  | 'set'
  | 'body'
  | 'block'
  | 'map'
  | 'record'
  | 'whole'
  | 'later'
  | 'earlier'
  | 'ours'
  | 'open';

/**
 * Values that mean something only together are whole: a confirmed field is confirmed for its value, a
 * grade or a citation put together from two would be one that nobody gave.
 */
const ways: readonly (readonly [path: string, way: Way])[] = [
  ['id', 'ours'],
  ['created', 'earlier'],
  ['modified', 'later'],
  ['situation/veto', 'whole'],
  ['drafts/*/template', 'whole'],
  ['drafts/*/fields', 'map'],
  ['drafts/*/fields/*', 'whole'],
  ['drafts/*/sections', 'body'],
  ['drafts/*/blocks/*', 'block'],
  ['drafts/*/blocks/*/content', 'text'],
  ['drafts/*/blocks/*/shape', 'whole'],
  ['drafts/*/speech/slot', 'whole'],
  ['drafts/*/speech/pace', 'whole'],
  ['drafts/*/copiedFrom', 'whole'],
  ['drafts/*/waivers/*', 'whole'],
  ['attachments', 'map'],
  ['attachments/*', 'whole'],
  ['assessments/*/checklist', 'whole'],
  ['assessments/*/items', 'map'],
  ['assessments/*/items/*', 'record'],
  ['assessments/*/items/*/values', 'map'],
  ['assessments/*/items/*/evidence', 'set'],
  ['evidence/*/source', 'whole'],
  ['evidence/*/grade', 'whole'],
];
const patterns = ways.map(([path, way]) => [path.split('/'), way] as const);

/** The way of a place; members that are not known here merge as their data suggests. */
export const wayAt = (path: Path): Way =>
  patterns.find(([pattern]) => fits(path, pattern))?.[1] ?? 'open';

const freeTexts: readonly Path[] = [
  'title',
  'situation/name',
  'drafts/*/title',
  'assessments/*/method',
  'assessments/*/items/*/values/*',
  'evidence/*/what',
  'evidence/*/origin',
].map((path) => path.split('/'));

/** Tells the places whose value may be any words. */
export const isFreeText = (path: Path): boolean => freeTexts.some((pattern) => fits(path, pattern));

const entries: readonly Path[] = [
  'drafts/*',
  'drafts/*/fields/*',
  'drafts/*/sections/*',
  'drafts/*/blocks/*',
  'assessments/*',
  'assessments/*/items/*',
  'assessments/*/items/*/values/*',
  'evidence/*',
].map((path) => path.split('/'));

/** Tells the places of things that can be removed, from the places of members that belong to a thing. */
export const isEntry = (path: Path): boolean => entries.some((pattern) => fits(path, pattern));
