import { attributeOf, type PasteNode } from './paste-node.ts';
import { quietStyle } from './quiet-styles.ts';

/** Longer than any style that a word processor writes; what follows is not read. */
const longestStyle = 4000;

export type Style = ReadonlyMap<string, string>;
const noStyle: Style = new Map();

/** The declarations of an element's own style, names and values in small letters. Of two of a name the later one holds. */
export function styleOf(element: PasteNode): Style {
  const written = attributeOf(element, quietStyle);
  if (written === '') return noStyle;
  const style = new Map<string, string>();
  for (const declaration of written.slice(0, longestStyle).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      style.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return style;
}
