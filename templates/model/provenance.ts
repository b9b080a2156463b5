/** How well a pack item is founded: read on the page (V), from a summary (P), or practice only (K). */
export type Foundation = 'V' | 'P' | 'K';

/** Where a pack item comes from. K items are editable defaults and are never presented as a rule. */
export interface Provenance {
  readonly mark: Foundation;
  readonly source?: string;
  /** How sure the words are, from `source` (read) to `recall-low`; checklists say it item by item. */
  readonly confidence?:
    'source' | 'source-partial' | 'recall-high' | 'recall-medium' | 'recall-low';
}
