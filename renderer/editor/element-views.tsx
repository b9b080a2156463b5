import type { ComponentType, ReactNode } from 'react';
import type { RenderElementProps, RenderLeafProps, RenderTextProps } from 'slate-react';
import { AskView } from './blocks/ask/ask-view.tsx';
import { AttributionView } from './blocks/attribution/attribution-view.tsx';
import { BoilerplateView } from './blocks/boilerplate/boilerplate-view.tsx';
import { HeadingView } from './blocks/heading/heading-view.tsx';
import { ImageView } from './blocks/image/image-view.tsx';
import { ItemView } from './blocks/item/item-view.tsx';
import { NumberedView } from './blocks/numbered/numbered-view.tsx';
import { PageBreakView } from './blocks/page-break/page-break-view.tsx';
import { ParagraphView } from './blocks/paragraph/paragraph-view.tsx';
import { QuotationView } from './blocks/quotation/quotation-view.tsx';
import { RiskTableView } from './blocks/risk-table/risk-table-view.tsx';
import { SalutationView } from './blocks/salutation/salutation-view.tsx';
import { SectionView } from './blocks/section/section-view.tsx';
import { CellView } from './blocks/table/cell-view.tsx';
import { RowView } from './blocks/table/row-view.tsx';
import { TableView } from './blocks/table/table-view.tsx';
import { UnknownView } from './blocks/unknown/unknown-view.tsx';
import { VoiceView } from './blocks/voice/voice-view.tsx';
import { CitationView } from './inlines/citation/citation-view.tsx';
import { CrossReferenceView } from './inlines/cross-reference/cross-reference-view.tsx';
import { EvidenceView } from './inlines/evidence/evidence-view.tsx';
import { FactorSentenceView } from './inlines/factor-sentence/factor-sentence-view.tsx';
import { FieldView } from './inlines/field/field-view.tsx';
import { FootnoteView } from './inlines/footnote/footnote-view.tsx';
import { LinkView } from './inlines/link/link-view.tsx';
import { UnknownInlineView } from './inlines/unknown/unknown-inline-view.tsx';
import { dressed, foreign } from './live/words-view.tsx';
import type { TextElement } from './value/slate-types.ts';
import type { ViewProps } from './view-props.ts';

/** The view of each kind of element. */
const elementViews: {
  readonly [Kind in TextElement['kind']]: ComponentType<
    ViewProps<Extract<TextElement, { kind: Kind }>>
  >;
} = {
  section: SectionView,
  paragraph: ParagraphView,
  heading: HeadingView,
  numbered: NumberedView,
  item: ItemView,
  quotation: QuotationView,
  attribution: AttributionView,
  voice: VoiceView,
  ask: AskView,
  table: TableView,
  row: RowView,
  cell: CellView,
  boilerplate: BoilerplateView,
  image: ImageView,
  'page-break': PageBreakView,
  salutation: SalutationView,
  'risk-table': RiskTableView,
  unknown: UnknownView,
  link: LinkView,
  field: FieldView,
  'factor-sentence': FactorSentenceView,
  citation: CitationView,
  evidence: EvidenceView,
  footnote: FootnoteView,
  'cross-reference': CrossReferenceView,
  'unknown-inline': UnknownInlineView,
};

/** Renders an element by its kind. One function for the life of the program: Slate renders all anew when it changes. */
export const renderElement = ({ attributes, children, element }: RenderElementProps) => {
  const { dir: _guessed, ...own } = attributes;
  const View = elementViews[element.kind] as ComponentType<ViewProps<TextElement>>;
  return (
    <View attributes={own} element={element}>
      {children}
    </View>
  );
};

/** Renders a text of the tree. What is optional says so where its neighbours can be told from it. */
export const renderText = ({ attributes, children, text }: RenderTextProps) => (
  <span {...attributes} data-optional={text.optional}>
    {children}
  </span>
);

/** Renders a stretch of words with its looks. */
export const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes} {...foreign(leaf)}>
    {dressed(children as ReactNode, leaf)}
  </span>
);
