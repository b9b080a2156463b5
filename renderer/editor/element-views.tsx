import type { ComponentType, ReactNode } from 'react';
import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import { directionOf } from '../../templates/model/language.ts';
import { HeadingView } from './blocks/heading/heading-view.tsx';
import { ItemView } from './blocks/item/item-view.tsx';
import { ParagraphView } from './blocks/paragraph/paragraph-view.tsx';
import { QuotationView } from './blocks/quotation/quotation-view.tsx';
import { RiskTableView } from './blocks/risk-table/risk-table-view.tsx';
import { SalutationView } from './blocks/salutation/salutation-view.tsx';
import { SectionView } from './blocks/section/section-view.tsx';
import { FactorSentenceView } from './inlines/factor-sentence/factor-sentence-view.tsx';
import { FieldView } from './inlines/field/field-view.tsx';
import { LinkView } from './inlines/link/link-view.tsx';
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
  item: ItemView,
  quotation: QuotationView,
  salutation: SalutationView,
  'risk-table': RiskTableView,
  link: LinkView,
  field: FieldView,
  'factor-sentence': FactorSentenceView,
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

/** Renders a stretch of words with its looks. */
export const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) => {
  let words = children as ReactNode;
  if (leaf.bold) words = <strong>{words}</strong>;
  if (leaf.italic) words = <em>{words}</em>;
  if (leaf.underline) words = <u>{words}</u>;
  const foreign = leaf.language
    ? { lang: leaf.language, dir: directionOf(leaf.language) }
    : undefined;
  return (
    <span {...attributes} {...foreign}>
      {words}
    </span>
  );
};
