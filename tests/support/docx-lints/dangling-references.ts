import { storyParts, type DocxLint, type DocxParts } from './docx-parts.ts';
import { within } from './xml-tree.ts';

const idsIn = (
  parts: DocxParts,
  part: string,
  element: string,
  attribute: string,
): ReadonlySet<string> => {
  const root = parts.get(part);
  return new Set(root ? within(root, element).map((it) => it.attributes.get(attribute) ?? '') : []);
};

const relationAttributes: Readonly<Record<string, string>> = {
  'w:hyperlink': 'id',
  'w:headerReference': 'id',
  'w:footerReference': 'id',
  '?:blip': 'embed',
};

const styleReferences = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];
const styleLinks = ['w:basedOn', 'w:next', 'w:link'];

/** Styles, lists, notes, bookmarks and relationships that are named exist; lists have a definition, and every note is called once. */
export const danglingReferences: DocxLint = (parts) => {
  const styles = idsIn(parts, 'word/styles.xml', 'w:style', 'styleId');
  const lists = idsIn(parts, 'word/numbering.xml', 'w:num', 'numId');
  const definitions = idsIn(parts, 'word/numbering.xml', 'w:abstractNum', 'abstractNumId');
  const named = (part: string, elements: readonly string[], known: ReadonlySet<string>) => {
    const root = parts.get(part);
    return root
      ? elements.flatMap((element) =>
          within(root, element)
            .map((it) => it.attributes.get('val') ?? '')
            .filter((id) => !known.has(id))
            .map((id) => `${part}: ${element} names ${id}, which does not exist`),
        )
      : [];
  };
  return [
    ...storyParts(parts).flatMap(([name, root]) => {
      const relations = idsIn(
        parts,
        name.replace(/([^/]+)$/, '_rels/$1.rels'),
        'rel:Relationship',
        'Id',
      );
      return [
        ...named(name, styleReferences, styles),
        ...named(name, ['w:numId'], lists),
        ...Object.entries(relationAttributes).flatMap(([element, attribute]) =>
          within(root, element)
            .map((it) => it.attributes.get(attribute))
            .filter((id) => id !== undefined && !relations.has(id))
            .map((id) => `${name}: ${element} names ${String(id)}, which does not exist`),
        ),
      ];
    }),
    ...bookmarksNamed(parts),
    ...notesCalled(parts),
    ...named('word/styles.xml', styleLinks, styles),
    ...(parts.get('word/numbering.xml')
      ? within(parts.get('word/numbering.xml')!, 'w:num').flatMap((list) =>
          within(list, 'w:abstractNumId')
            .map((it) => it.attributes.get('val') ?? '')
            .filter((id) => !definitions.has(id))
            .map((id) => `word/numbering.xml: a list names ${id}, which does not exist`),
        )
      : []),
  ];
};

const body = 'word/document.xml';

function bookmarksNamed(parts: DocxParts): readonly string[] {
  const bookmarks = idsIn(parts, body, 'w:bookmarkStart', 'name');
  const anchors = idsIn(parts, body, 'w:hyperlink', 'anchor');
  const fields = [...idsIn(parts, body, 'w:fldSimple', 'instr')].map(
    (code) => /^ (?:NOTE)?REF (\S+) /.exec(code)?.[1] ?? '',
  );
  return [...anchors, ...fields]
    .filter((name) => name !== '' && !bookmarks.has(name))
    .map((name) => `${body}: a pointer names ${name}, which does not exist`);
}

function notesCalled(parts: DocxParts): readonly string[] {
  const root = parts.get(body);
  const calls = root
    ? within(root, 'w:footnoteReference').map(({ attributes }) => attributes.get('id') ?? '')
    : [];
  const notes = parts.get('word/footnotes.xml');
  const written = notes
    ? within(notes, 'w:footnote')
        .filter(({ attributes }) => !attributes.has('type'))
        .map(({ attributes }) => attributes.get('id') ?? '')
    : [];
  return calls.join() === written.join()
    ? []
    : [`${body}: the notes that are called are not the notes that are written`];
}
