/** Bulleted lists share one number; each numbered list has its own and starts again at one; numbered paragraphs are one list through the whole text. */
export type ListKind = 'bullets' | 'numbers' | 'paragraphs';

/** A list of the document and the number that its paragraphs name. */
export interface WrittenList {
  readonly number: number;
  readonly kind: ListKind;
}

/** Numbers for lists. */
export interface Lists {
  readonly enter: (kind: ListKind) => number;
  /** Every list, in the order of its numbers; the bulleted one is always there. */
  readonly all: () => readonly WrittenList[];
}

/** A registry of lists that holds only the bulleted one. */
export function createLists(): Lists {
  const lists: WrittenList[] = [{ number: 1, kind: 'bullets' }];
  return {
    enter: (kind) => {
      const before = kind === 'numbers' ? undefined : lists.find((list) => list.kind === kind);
      if (before) return before.number;
      const number = lists.length + 1;
      lists.push({ number, kind });
      return number;
    },
    all: () => lists,
  };
}
