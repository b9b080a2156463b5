/** Relationship ids for link targets: the same target has the same id, and ids follow the order of the text. */
export interface Links {
  /** The full relationship id, as elements name it. */
  readonly enter: (target: string) => string;
  readonly all: () => readonly { readonly id: string; readonly target: string }[];
}

/** What docx puts before the ids of relationships. */
export const docxPrefix = 'rId';

/** An empty registry of links. `all` gives ids without docx's prefix, as docx expects them. */
export function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    enter: (target) => {
      const id = ids.get(target) ?? `Link${ids.size + 1}`;
      ids.set(target, id);
      return docxPrefix + id;
    },
    all: () => [...ids].map(([target, id]) => ({ id, target })),
  };
}
