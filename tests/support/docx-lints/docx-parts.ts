import { strFromU8, unzipSync } from 'fflate';

import { xmlTree, type XmlElement } from './xml-tree.ts';

/** The parts of a Word file as trees, by name. */
export type DocxParts = ReadonlyMap<string, XmlElement>;

/** What a lint says of a file: one line for each thing that is wrong, none for a good file. */
export type DocxLint = (parts: DocxParts) => readonly string[];

/** The parts of a Word file that hold markup. */
export const docxParts = (bytes: Uint8Array): DocxParts =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, xmlTree(strFromU8(part))]),
  );

/** Parts that hold text. */
export const storyParts = (parts: DocxParts): readonly (readonly [string, XmlElement])[] =>
  [...parts].filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name));
