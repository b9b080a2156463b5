import { decodeEntities } from './entities.ts';

/** The attributes of an element, read only when asked for. */
export interface Attributes {
  /** The value of the first attribute with this local name, whatever its prefix. */
  readonly get: (localName: string) => string | undefined;
  /** Each attribute with its whole name. */
  readonly all: () => readonly Attribute[];
}

type Attribute = readonly [name: string, value: string];

/** Attributes from the text between an element's name and its end. */
export const attributesFrom = (source: string): Attributes => ({
  get: (localName) =>
    source.includes(localName)
      ? parse(source).find(([name]) => name.slice(name.indexOf(':') + 1) === localName)?.[1]
      : undefined,
  all: () => parse(source),
});

/** Goes through the text once, from one equals sign to the next, so that no text takes longer than its length. */
function parse(source: string): readonly Attribute[] {
  const attributes: Attribute[] = [];
  let at = 0;
  for (;;) {
    const equals = source.indexOf('=', at);
    if (equals < 0) return attributes;
    let from = equals + 1;
    while (isSpace(source.charAt(from))) from += 1;
    const quote = source.charAt(from);
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, from + 1) : -1;
    if (end < 0) return attributes;
    attributes.push([source.slice(at, equals).trim(), decodeEntities(source.slice(from + 1, end))]);
    at = end + 1;
  }
}

const isSpace = (character: string): boolean => character !== '' && ' \t\r\n'.includes(character);
