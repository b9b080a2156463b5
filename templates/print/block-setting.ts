/** How blocks are printed in a place: how deep headings start, and how much of a risk table is wanted. */
export interface BlockSetting {
  readonly headingOffset: 0 | 1;
  readonly detail?: 'short' | 'full';
}
