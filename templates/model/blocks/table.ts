import type { ContentId } from '../ids.ts';
import type { Inline } from './inline.ts';

/** `span` counts the columns it covers; only tables that a template made have cells that cover more than one. A line break parts lines. */
export interface TableCell {
  readonly content: readonly Inline[];
  readonly span?: number;
}

/** A row; its cells together cover each column of the table once. */
export interface TableRow {
  readonly id: ContentId;
  readonly cells: readonly TableCell[];
}
