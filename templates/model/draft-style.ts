/** House styles that texts are checked by. Missions are not bound by the UN style: it is one among several. */
export const houseStyles = ['un', 'uk', 'us', 'fr', 'none'] as const;
export type HouseStyle = (typeof houseStyles)[number];

/** How a document is cited: named in words, by its symbol in the text, by its symbol in brackets, or in a footnote. */
export const citationForms = ['words', 'symbol', 'brackets', 'footnote'] as const;
export type CitationForm = (typeof citationForms)[number];

export interface DraftStyle {
  readonly house: HouseStyle;
  readonly citations: CitationForm;
}

/** The style of a draft that says nothing about it. */
export const plainStyle: DraftStyle = { house: 'un', citations: 'words' };
