import type { PackageParts } from './document-parts.ts';
import { writeZip } from './write-zip.ts';

/** Parts that docx always writes and these documents never use, and the one that they use only for notes. */
const neverUsed = ['docProps/custom.xml', 'word/endnotes.xml'];
const footnotes = 'word/footnotes.xml';

/** The parts that name other parts. */
const indexes = new Set(['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']);

/** What readers look at first to know what kind of file this is; the other parts follow in docx's order. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * The package as it leaves the house: without unused parts and empty lists of relationships, the parts
 * in a fixed order, the same bytes for the same content.
 */
export function sealPackage(
  parts: PackageParts,
  { hasFootnotes }: { readonly hasFootnotes: boolean },
): Uint8Array {
  const unused = new Set(hasFootnotes ? neverUsed : [...neverUsed, footnotes]);
  const kept = new Map<string, string | Uint8Array>();
  for (const [name, content] of parts)
    if (typeof content !== 'string') kept.set(name, content);
    else if (!unused.has(name) && !isEmptyRelations(name, content))
      kept.set(name, indexes.has(name) ? without(unused, content) : content);
  return writeZip([
    ...first.flatMap((name): [string, string | Uint8Array][] => {
      const content = kept.get(name);
      return content === undefined ? [] : [[name, content]];
    }),
    ...[...kept].filter(([name]) => !first.includes(name)),
  ]);
}

const isEmptyRelations = (name: string, content: string): boolean =>
  name.endsWith('.rels') && !content.includes('<Relationship ');

/** Drops the lines of an index that name an unused part. docx writes each line as one empty element. */
const without = (unused: ReadonlySet<string>, content: string): string =>
  content.replace(/<(?:Override|Relationship) [^>]*\/>/g, (line) => {
    const name = /(?:PartName|Target)="\/?([^"]*)"/.exec(line)?.[1] ?? '';
    return unused.has(name) || unused.has(`word/${name}`) ? '' : line;
  });
