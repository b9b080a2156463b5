import { strFromU8, unzipSync } from 'fflate';

import { xmlTree, type XmlElement } from './xml-tree.ts';

/** The parts of a Word file as trees, by name. */
export type DocxParts = ReadonlyMap<string, XmlElement>;

const noMarkup: XmlElement = { name: '', attributes: new Map(), children: [], text: [] };

/** What a lint says of a file: one line for each thing that is wrong, none for a good file. */
export type DocxLint = (parts: DocxParts) => readonly string[];

/** The parts of a Word file; one that holds no markup is an element without anything in it. */
export const docxParts = (bytes: Uint8Array): DocxParts =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? xmlTree(strFromU8(part)) : noMarkup,
    ]),
  );

/** Parts that hold text. */
export const storyParts = (parts: DocxParts): readonly (readonly [string, XmlElement])[] =>
  [...parts].filter(([name]) =>
    /^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/.test(name),
  );
