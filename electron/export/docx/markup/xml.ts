import { ImportedXmlComponent } from 'docx';

declare const written: unique symbol;
/** Finished markup. Text becomes markup only through the functions of this file, which escape it. */
export type Xml = string & { readonly [written]: 'xml' };

/** The attributes of an element, in order. */
export type XmlAttributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text as markup, for the content of an element or the value of an attribute. The text must be clean (clean-text.ts). */
export const escapeXml = (text: string): Xml =>
  (/[&<>"\n\t]/.test(text)
    ? text.replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character)
    : text) as Xml;

/** An element with attributes and children. */
export function element(name: string, attributes: XmlAttributes, ...children: readonly Xml[]): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    start += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** An element whose one attribute is `w:val`. */
export const valued = (name: string, value: string | number): Xml =>
  element(name, { 'w:val': value });

/** An element that is there or not, such as `w:b`. */
export const flag = (name: string): Xml => `<${name}/>` as Xml;

/** An element that only holds others. */
export const holding = (name: string, children: readonly Xml[]): Xml =>
  (children.length === 0 ? `<${name}/>` : `<${name}>${children.join('')}</${name}>`) as Xml;

/** Markup as a component that docx takes. docx reads it again, so this is for small things only. */
export const docxComponent = (xml: Xml): ImportedXmlComponent =>
  ImportedXmlComponent.fromXmlString(xml);
