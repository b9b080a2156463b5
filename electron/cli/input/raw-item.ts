/** What was said of one item, before it is held against the checklist. `path` says where it was said. */
export interface RawItem {
  readonly path: string;
  readonly item: string;
  /** Values by field id; `evidence` (ids parted by spaces) and `audience` stand beside the checklist's own fields. */
  readonly members: ReadonlyMap<string, string>;
}
