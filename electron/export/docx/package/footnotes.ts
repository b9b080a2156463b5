import type { Writing } from '../writing.ts';
import { paragraph } from '../markup/paragraph.ts';
import { run } from '../markup/run.ts';
import { element, flag, type Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import { part, wordNamespace, type Part } from './part.ts';

/** Word keeps these two numbers for the lines between text and notes. */
export const separators = [
  { number: -1, type: 'separator', line: 'w:separator' },
  { number: 0, type: 'continuationSeparator', line: 'w:continuationSeparator' },
] as const;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The notes of the document with the lines above them, and where links inside them lead; nothing where there are no notes. */
export function footnoteParts(writing: Writing): readonly Part[] {
  const { footnotes } = writing;
  const notes = footnotes.all();
  if (notes.length === 0) return [];
  const links = footnotes.links.all();
  return [
    part(
      'word/footnotes.xml',
      `<w:footnotes xmlns:w="${wordNamespace}" xmlns:r="${relationships}">` +
        separators
          .map(({ number, type, line }) =>
            element('w:footnote', { 'w:type': type, 'w:id': number }, separator(line, writing)),
          )
          .join('') +
        notes.map((note, index) => element('w:footnote', { 'w:id': index + 1 }, note)).join('') +
        '</w:footnotes>',
    ),
    part(
      'word/_rels/footnotes.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        links
          .map(({ id, target }) =>
            element('Relationship', {
              Id: `rId${id}`,
              Type: `${relationships}/hyperlink`,
              Target: target,
              TargetMode: 'External',
            }),
          )
          .join('') +
        '</Relationships>',
    ),
  ];
}

const separator = (line: string, writing: Writing): Xml =>
  paragraph(otherStyle.footnoteSeparator, [run([flag(line)], writing)], writing);
