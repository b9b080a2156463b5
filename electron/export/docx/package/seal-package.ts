import type { PackageParts } from './document-parts.ts';
import { writeZip } from './write-zip.ts';

/** Parts that docx always writes and these documents never use. */
const unused = new Set(['docProps/custom.xml', 'word/footnotes.xml', 'word/endnotes.xml']);

/** The parts that name other parts. */
const indexes = new Set(['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']);

/** What readers look at first to know what kind of file this is; the other parts follow in docx's order. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * The package as it leaves the house: without unused parts and empty lists of relationships, the parts
 * in a fixed order, the same bytes for the same content.
 */
export function sealPackage(parts: PackageParts): Uint8Array {
  const kept = new Map<string, string>();
  for (const [name, content] of parts)
    if (!unused.has(name) && !isEmptyRelations(name, content))
      kept.set(name, indexes.has(name) ? withoutUnused(content) : content);
  return writeZip([
    ...first.flatMap((name): [string, string][] => {
      const content = kept.get(name);
      return content === undefined ? [] : [[name, content]];
    }),
    ...[...kept].filter(([name]) => !first.includes(name)),
  ]);
}

const isEmptyRelations = (name: string, content: string): boolean =>
  name.endsWith('.rels') && !content.includes('<Relationship ');

/** Drops the lines of an index that name an unused part. docx writes each line as one empty element. */
const withoutUnused = (content: string): string =>
  content.replace(/<(?:Override|Relationship) [^>]*\/>/g, (line) => {
    const name = /(?:PartName|Target)="\/?([^"]*)"/.exec(line)?.[1] ?? '';
    return unused.has(name) || unused.has(`word/${name}`) ? '' : line;
  });
