import { attributesFrom, type Attributes } from './attributes.ts';
import { decodeEntities } from './entities.ts';
import { createNames } from './namespaces.ts';

/** What a reader of XML is told, in the order of the file. Names have their usual prefix, such as `w:p`. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Why a part could not be read to its end. */
export type XmlProblem = 'declares a document type' | 'is not well formed' | 'nests too deep';

/** Word's own files nest less than a tenth of this. */
const deepest = 1000;

/**
 * Reads a part of a package from beginning to end. No document type, no entity of the file's own and no
 * nesting without end is followed; the problem is returned and what was read until then has been told.
 */
export function readXml(source: string, listener: XmlListener): XmlProblem | undefined {
  const names = createNames();
  const open: { readonly written: string; readonly name: string }[] = [];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const end = start < 0 ? source.length : start;
    if (end > at && open.length > 0) listener.text?.(decodeEntities(source.slice(at, end)));
    if (start < 0) break;
    const skipped = afterSpecial(source, start, listener);
    if (skipped === -1) return 'is not well formed';
    if (skipped === -2) return 'declares a document type';
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const close = tagEnd(source, start + 1);
    if (close < 0) return 'is not well formed';
    at = close + 1;
    if (source[start + 1] === '/') {
      const last = open.pop();
      if (last?.written !== source.slice(start + 2, close).trimEnd()) return 'is not well formed';
      names.close();
      listener.close?.(last.name);
      continue;
    }
    const isEmpty = source[close - 1] === '/';
    const inner = source.slice(start + 1, isEmpty ? close - 1 : close);
    const written = /^[^\s]+/.exec(inner)?.[0];
    if (written === undefined) return 'is not well formed';
    const attributes = inner.slice(written.length);
    const name = names.open(written, attributes);
    listener.open?.(name, attributesFrom(attributes));
    if (isEmpty) {
      names.close();
      listener.close?.(name);
    } else if (open.push({ written, name }) > deepest) return 'nests too deep';
  }
  return open.length > 0 ? 'is not well formed' : undefined;
}

/** Where to go on after a comment, an instruction or raw characters; 0 for an element, -1 if it never ends, -2 for a document type. */
function afterSpecial(source: string, start: number, listener: XmlListener): number {
  if (source.startsWith('<?', start)) return after(source, '?>', start);
  if (source[start + 1] !== '!') return 0;
  if (source.startsWith('<!--', start)) return after(source, '-->', start);
  if (!source.startsWith('<![CDATA[', start)) return -2;
  const end = after(source, ']]>', start);
  if (end > 0) listener.text?.(source.slice(start + 9, end - 3));
  return end;
}

const after = (source: string, ending: string, from: number): number => {
  const end = source.indexOf(ending, from);
  return end < 0 ? -1 : end + ending.length;
};

/** The `>` that ends a tag; one inside a quoted value does not count. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let index = from; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return index;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}
