import { readXml, type XmlProblem } from './xml/read-xml.ts';

/** The properties of a Word file by their usual names, such as `dc:creator` or `ep:Company`; only those that say something. */
export type Properties = ReadonlyMap<string, string>;

/** Reads the text of each element of a part of properties into `into`; custom properties are kept by their own name. */
export function readProperties(source: string, into: Map<string, string>): XmlProblem | undefined {
  const open: string[] = [];
  let text = '';
  return readXml(source, {
    open: (name, attributes) => {
      open.push(name === 'op:property' ? `op:${attributes.get('name') ?? ''}` : name);
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: () => {
      const name = open.pop();
      const holder = open.at(-1);
      const key = holder !== undefined && holder.startsWith('op:') ? holder : name;
      if (key !== undefined && text.trim() !== '') into.set(key, text.trim());
      text = '';
    },
  });
}
