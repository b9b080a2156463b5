import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PasteNode } from '../../renderer/editor/paste/paste-node.ts';

type Node5 = DefaultTreeAdapterTypes.Node;

/** HTML as a browser reads it, without one: the nodes that a paste walks over. */
export const parseHtml = (html: string): PasteNode => asPasteNode(parse(html), null);

function asPasteNode(node: Node5, next: (() => PasteNode | null) | null): PasteNode {
  const children: readonly Node5[] = 'childNodes' in node ? node.childNodes : [];
  const child = (index: number): PasteNode | null => {
    const one = children[index];
    return one ? asPasteNode(one, () => child(index + 1)) : null;
  };
  return {
    nodeType: 'tagName' in node ? 1 : node.nodeName === '#text' ? 3 : 8,
    nodeName: node.nodeName.toUpperCase(),
    nodeValue: 'value' in node ? node.value : null,
    get firstChild() {
      return child(0);
    },
    get nextSibling() {
      return next?.() ?? null;
    },
    getAttribute: (name) =>
      'attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? null) : null,
  };
}
