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

const styleReferences = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];
const styleLinks = ['w:basedOn', 'w:next', 'w:link'];

/** Styles, lists and relationships that are named exist; lists have a definition. */
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
        ...['w:hyperlink', 'w:headerReference', 'w:footerReference'].flatMap((element) =>
          within(root, element)
            .map((it) => it.attributes.get('id'))
            .filter((id) => id !== undefined && !relations.has(id))
            .map((id) => `${name}: ${element} names ${String(id)}, which does not exist`),
        ),
      ];
    }),
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
