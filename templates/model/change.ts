/** The way to a place in JSON data: names of members and positions in lists. */
export type ChangePath = readonly (string | number)[];

/** One step from an older state of JSON data to a newer one: a value set, a member dropped, or a stretch of a list replaced. */
export type Change =
  | { readonly path: ChangePath; readonly set: unknown }
  | { readonly path: ChangePath; readonly drop: true }
  | {
      readonly path: ChangePath;
      readonly at: number;
      readonly remove: number;
      readonly insert: readonly unknown[];
    };
