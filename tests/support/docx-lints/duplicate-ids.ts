import { storyParts, type DocxLint } from './docx-parts.ts';
import { within, type XmlElement } from './xml-tree.ts';

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const valuesOf = (elements: readonly XmlElement[], attribute: string): readonly string[] =>
  elements.map((element) => element.attributes.get(attribute) ?? '');

/** Bookmarks have ids and names of their own and end where they began; drawings, notes, relationships and styles have ids of their own. */
export const duplicateIds: DocxLint = (parts) => [
  ...storyParts(parts).flatMap(([name, root]) => {
    const starts = within(root, 'w:bookmarkStart');
    const startIds = valuesOf(starts, 'id');
    const endIds = valuesOf(within(root, 'w:bookmarkEnd'), 'id');
    const names = valuesOf(starts, 'name');
    return [
      ...repeated(startIds).map((id) => `${name}: two bookmarks have the number ${id}`),
      ...repeated(names.map((it) => it.toLowerCase())).map(
        (it) => `${name}: two bookmarks are named ${it}`,
      ),
      ...names
        .filter((it) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(it))
        .map((it) => `${name}: Word does not take the bookmark name ${it}`),
      ...(startIds.toSorted().join() === endIds.toSorted().join()
        ? []
        : [`${name}: a bookmark begins or ends alone`]),
      ...repeated(valuesOf(within(root, '?:docPr'), 'id')).map(
        (id) => `${name}: two drawings have the number ${id}`,
      ),
      ...repeated(valuesOf(within(root, 'w:footnote'), 'id')).map(
        (id) => `${name}: two notes have the number ${id}`,
      ),
    ];
  }),
  ...[...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) =>
      repeated(valuesOf(within(root, 'rel:Relationship'), 'Id')).map(
        (id) => `${name}: two relationships are named ${id}`,
      ),
    ),
  ...[...parts]
    .filter(([name]) => name === 'word/styles.xml')
    .flatMap(([name, root]) => [
      ...repeated(valuesOf(within(root, 'w:style'), 'styleId')).map(
        (id) => `${name}: two styles have the id ${id}`,
      ),
      ...repeated(
        within(root, 'w:style').flatMap((style) => valuesOf(within(style, 'w:name'), 'val')),
      ).map((it) => `${name}: two styles are named ${it}`),
    ]),
];
