/** The number that all bulleted lists share; numbered lists follow it, each with its own. */
const bulletList = 1;

/** Numbers for lists: bulleted ones share one, each numbered list has its own and so starts again at one. */
export interface Lists {
  readonly enter: (ordered: boolean) => number;
  /** The numbers given to numbered lists, in order. */
  readonly numbered: () => readonly number[];
}

/** An empty registry of lists. */
export function createLists(): Lists {
  const numbered: number[] = [];
  return {
    enter: (ordered) => {
      if (!ordered) return bulletList;
      const number = bulletList + 1 + numbered.length;
      numbered.push(number);
      return number;
    },
    numbered: () => numbered,
  };
}
