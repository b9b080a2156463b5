import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { AskActor, BlockKind, Priority } from '../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../templates/model/blocks/inline.ts';
import type {
  AssessmentId,
  AttachmentId,
  ContentId,
  EvidenceId,
  FieldId,
  SectionKey,
} from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { PlainDate } from '../../../templates/model/time.ts';

/** A stretch of words; empty ones stand round voids and never reach the model. */
export interface WordsText {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  smallCaps?: true;
  script?: 'super' | 'sub';
  optional?: true;
  language?: Language;
}
/** A look that is either there or not. */
export type Mark = 'bold' | 'italic' | 'underline' | 'smallCaps';

/** What stands inside a void, because Slate wants a text in every element. */
export type VoidChildren = [{ text: '' }];

interface VoidInline<Kind extends string> {
  kind: Kind;
  optional?: true;
  children: VoidChildren;
}
export interface LinkElement {
  kind: 'link';
  href: string;
  children: WordsText[];
}
export interface FieldElement extends VoidInline<'field'> {
  field: FieldId;
}
export interface FactorSentenceElement extends VoidInline<'factor-sentence'> {
  assessment: AssessmentId;
}
export interface CitationElement extends VoidInline<'citation'> {
  symbol: string;
  paragraphs?: string;
}
export interface EvidenceElement extends VoidInline<'evidence'> {
  evidence: readonly EvidenceId[];
}
export interface CrossReferenceElement extends VoidInline<'cross-reference'> {
  target: ContentId;
}
/** A note whose words are edited where it is called. */
export interface FootnoteElement {
  kind: 'footnote';
  id: ContentId;
  optional?: true;
  children: FootnoteNode[];
}
/** An inline of a newer version. The model calls it `unknown`, as it does a block; here each kind is one of both. */
export interface UnknownInlineElement {
  kind: 'unknown-inline';
  data: Readonly<Record<string, unknown>>;
  children: VoidChildren;
}
export type VoidInlineElement =
  | FieldElement
  | FactorSentenceElement
  | CitationElement
  | EvidenceElement
  | CrossReferenceElement
  | UnknownInlineElement;
export type InlineElement = VoidInlineElement | LinkElement | FootnoteElement;
export type InlineNode = WordsText | InlineElement;
export type FootnoteNode = WordsText | LinkElement | CitationElement;

interface AnyBlock<Kind extends string> {
  kind: Kind;
  id: ContentId;
  priority?: Priority;
  direction?: 'ltr' | 'rtl';
}
interface Written<Kind extends string> extends AnyBlock<Kind> {
  children: InlineNode[];
}
interface Fixed<Kind extends string> extends AnyBlock<Kind> {
  children: VoidChildren;
}
export type ParagraphElement = Written<'paragraph'>;
export interface HeadingElement extends Written<'heading'> {
  level: 1 | 2 | 3;
}
export interface NumberedElement extends Written<'numbered'> {
  level: 0 | 1 | 2;
}
export interface ItemElement extends Written<'item'> {
  list: 'bullet' | 'number';
  level: 0 | 1 | 2;
}
export type QuotationElement = Written<'quotation'>;
export type AttributionElement = Written<'attribution'>;
export interface VoiceElement extends Written<'voice'> {
  speaker: string;
  evidence?: EvidenceId;
}
export interface AskElement extends Written<'ask'> {
  actor: AskActor;
  actorName?: string;
  deadline?: PlainDate;
}
export interface CellElement {
  kind: 'cell';
  span?: number;
  children: InlineNode[];
}
export interface RowElement {
  kind: 'row';
  id: ContentId;
  children: CellElement[];
}
export interface TableElement extends AnyBlock<'table'> {
  header: boolean;
  columns: readonly number[];
  children: RowElement[];
}
/** The words of a template: placed as a whole, so they stay a member and are only shown. */
export interface BoilerplateElement extends Fixed<'boilerplate'> {
  content: readonly Inline[];
}
export interface ImageElement extends Fixed<'image'> {
  attachment: AttachmentId;
  alt: string;
  decorative?: true;
  width: number;
}
export type PageBreakElement = Fixed<'page-break'>;
export type SalutationElement = Fixed<'salutation'>;
export interface RiskTableElement extends Fixed<'risk-table'> {
  assessment: AssessmentId;
  detail: 'short' | 'full';
}
export interface UnknownElement extends Fixed<'unknown'> {
  data: Readonly<Record<string, unknown>>;
}

/** The element of each kind of block; a new kind does not compile until it has one. */
interface WrittenElements {
  paragraph: ParagraphElement;
  heading: HeadingElement;
  numbered: NumberedElement;
  item: ItemElement;
  quotation: QuotationElement;
  attribution: AttributionElement;
  voice: VoiceElement;
  ask: AskElement;
}
interface FixedElements {
  boilerplate: BoilerplateElement;
  image: ImageElement;
  'page-break': PageBreakElement;
  salutation: SalutationElement;
  'risk-table': RiskTableElement;
  unknown: UnknownElement;
}
interface BlockElements extends WrittenElements, FixedElements {
  table: TableElement;
}
export type WrittenElement = WrittenElements[keyof WrittenElements];
export type FixedElement = FixedElements[keyof FixedElements];
export type BlockElement = BlockElements[BlockKind];

/** A part of the form. Sections are the top level of the tree: they come from the template and stay. */
export interface SectionElement {
  kind: 'section';
  id: ContentId;
  key: SectionKey;
  children: BlockElement[];
}

export type TextElement = SectionElement | BlockElement | RowElement | CellElement | InlineElement;

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: TextElement;
    Text: WordsText;
  }
}
