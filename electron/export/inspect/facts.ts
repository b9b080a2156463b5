import type { InspectedFact } from '../../ipc/contract.ts';
import type { Contents } from './look-into.ts';

type Fact = (contents: Contents, words: number) => InspectedFact | undefined;

const none = 'none';

/** A property that names somebody or something; what was asked for is not unclean. */
const property =
  (name: string, key: string, asked: boolean): Fact =>
  ({ properties }) => {
    const value = properties.get(key);
    return { name, value: value ?? none, clean: asked || value === undefined };
  };

/** Something that should not be in a file that leaves the house. */
const leftover =
  (name: string, count: (contents: Contents) => number): Fact =>
  (contents) => {
    const number = count(contents);
    return { name, value: number === 0 ? none : String(number), clean: number === 0 };
  };

const partsIn =
  (folder: RegExp) =>
  ({ parts }: Contents): number =>
    parts.filter(({ name }) => folder.test(name)).length;

const listed = (values: readonly string[]): string =>
  values.length === 0 ? none : [...new Set(values)].join(', ');

/** Every fact, in the order in which a careful sender would ask. */
const facts: readonly Fact[] = [
  (_, words) => ({ name: 'Words', value: String(words), clean: true }),
  ({ properties }) => {
    const pages = properties.get('ep:Pages');
    return pages === undefined
      ? undefined
      : { name: 'Pages, estimated', value: pages, clean: true };
  },
  property('Title', 'dc:title', true),
  property('Subject', 'dc:subject', true),
  property('Author', 'dc:creator', true),
  property('Language', 'dc:language', true),
  property('Last saved by', 'cp:lastModifiedBy', false),
  property('Company', 'ep:Company', false),
  property('Manager', 'ep:Manager', false),
  property('Created', 'dcterms:created', false),
  property('Changed', 'dcterms:modified', false),
  property('Keywords', 'cp:keywords', false),
  property('Description', 'dc:description', false),
  leftover('Comments', ({ found }) => found.comments),
  leftover('Tracked changes', ({ found }) => found.trackedChanges),
  leftover('Hidden text', ({ found }) => found.hiddenRuns),
  ({ noteCount }) => ({
    name: 'Footnotes',
    value: noteCount === 0 ? none : String(noteCount),
    clean: true,
  }),
  leftover('Notes that nothing calls', ({ uncalledNotes }) => uncalledNotes),
  ({ properties }) => {
    const names = [...properties.keys()].filter((key) => key.startsWith('op:'));
    const value = listed(names.map((name) => name.slice(3)));
    return { name: 'Custom properties', value, clean: names.length === 0 };
  },
  ({ properties, external }) => {
    const attached = external.filter(({ type }) => type === 'attachedTemplate');
    const template = properties.get('ep:Template');
    const names = [...attached.map(({ target }) => target), ...(template ? [template] : [])];
    return { name: 'Template', value: listed(names), clean: names.length === 0 };
  },
  leftover('Revision marks', ({ found }) => found.revisionIds),
  ({ external }) => ({
    name: 'Links',
    value: listed(external.flatMap(({ type, target }) => (type === 'hyperlink' ? [target] : []))),
    clean: true,
  }),
  leftover(
    'Content fetched from outside',
    ({ external }) =>
      external.filter(({ type }) => type !== 'hyperlink' && type !== 'attachedTemplate').length,
  ),
  leftover('Embedded files', partsIn(/(?:^|\/)embeddings\//i)),
  leftover('Data of other programs', partsIn(/^customXml\/item\d+\.xml$/i)),
  leftover('Macros', partsIn(/vbaProject\.bin$/i)),
  ({ pictures: { count } }) => ({
    name: 'Images',
    value: count === 0 ? none : String(count),
    clean: true,
  }),
  ({ pictures: { carried } }) => ({
    name: 'Data inside images (camera, place, texts)',
    value: listed(carried),
    clean: carried.length === 0,
  }),
  ({ pictures: { unread } }) => ({
    name: 'Images that could not be read',
    value: listed(unread),
    clean: unread.length === 0,
  }),
  leftover('Preview picture', partsIn(/^docProps\/thumbnail/i)),
  leftover('Fields without a result', ({ found }) => found.fieldsWithoutResult),
  ({ parts }) => ({ name: 'Parts', value: String(parts.length), clean: true }),
];

/** What a Word file says about itself, fact by fact. */
export const factsOf = (contents: Contents, words: number): readonly InspectedFact[] =>
  facts.flatMap((fact) => fact(contents, words) ?? []);
