import { readXml } from '../../../electron/export/inspect/xml/read-xml.ts';

/** An element of a part, for lints. Names have their usual prefix; attributes are found by local name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly text: string[];
}

/** A part as a tree. A part that is not well formed throws: lints judge meaning, not form. */
export function xmlTree(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: [] };
  const open: XmlElement[] = [root];
  const problem = readXml(source, {
    open: (name, attributes) => {
      const element: XmlElement = {
        name,
        attributes: new Map(
          attributes.all().map(([key, value]) => [key.slice(key.indexOf(':') + 1), value]),
        ),
        children: [],
        text: [],
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => open.at(-1)?.text.push(text),
    close: () => open.pop(),
  });
  if (problem) throw new Error(`A part ${problem}`);
  return root;
}

/** Every element of that name below an element, in order. */
export const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);

/** The text inside an element. */
export const textOf = (element: XmlElement): string =>
  element.text.join('') + element.children.map(textOf).join('');
