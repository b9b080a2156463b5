/** The way to a place of the dossier: names of members, and ids of the elements of lists. Blocks are reached by `drafts, id, blocks, id`, whatever section they stand in. */
export type Path = readonly string[];

/** Tells whether a path fits a pattern, in which `*` is any one step. */
export const fits = (path: Path, pattern: Path): boolean =>
  path.length === pattern.length &&
  pattern.every((step, index) => step === '*' || step === path[index]);
