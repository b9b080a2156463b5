/**
 * What a paste reads of a document that was never part of a page. A browser's nodes are such nodes, and a
 * parser's become so through a small adapter.
 */
export interface PasteNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PasteNode | null;
  readonly nextSibling: PasteNode | null;
  getAttribute?(name: string): string | null;
}

const elementType = 1;
const textType = 3;

/** Tells an element from words, comments and everything else. */
export const isElement = (node: PasteNode): boolean => node.nodeType === elementType;

/** Tells a stretch of words. */
export const isText = (node: PasteNode): boolean => node.nodeType === textType;

/** The name of an element in small letters, with the prefix that Word gives it (`o:p`). */
export const tagOf = (element: PasteNode): string => element.nodeName.toLowerCase();

/** An attribute, empty where it is not set. */
export const attributeOf = (element: PasteNode, name: string): string =>
  element.getAttribute?.(name) ?? '';

/** All words below a node. Walks without recursion, since depth is the sender's choice. */
export function wordsBelow(node: PasteNode): string {
  const words: string[] = [];
  const next: (PasteNode | null)[] = [node.firstChild];
  while (next.length > 0) {
    const one = next.pop();
    if (!one) continue;
    next.push(one.nextSibling);
    if (isText(one)) words.push(one.nodeValue ?? '');
    else if (isElement(one)) next.push(one.firstChild);
  }
  return words.join('');
}

/** Further below a node than any word processor puts the first word. */
const farthest = 200;

/** Tells whether words stand below a node. Looks only so far, so that boxes in boxes cannot make it slow; then it says yes. */
export function hasWords(node: PasteNode): boolean {
  const next: (PasteNode | null)[] = [node.firstChild];
  for (let steps = 0; next.length > 0; steps += 1) {
    if (steps > farthest) return true;
    const one = next.pop();
    if (!one) continue;
    next.push(one.nextSibling);
    if (isText(one) && (one.nodeValue ?? '').trim() !== '') return true;
    if (isElement(one)) next.push(one.firstChild);
  }
  return false;
}
