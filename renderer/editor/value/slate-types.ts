import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { AssessmentId, ContentId, FieldId, SectionKey } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';

/** A stretch of words; empty ones stand round voids and never reach the model. */
export interface WordsText {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  language?: Language;
}
export type Mark = 'bold' | 'italic' | 'underline';

/** What stands inside a void, because Slate wants a text in every element. */
export type VoidChildren = [{ text: '' }];

export interface LinkElement {
  kind: 'link';
  href: string;
  children: WordsText[];
}
export interface FieldElement {
  kind: 'field';
  field: FieldId;
  children: VoidChildren;
}
export interface FactorSentenceElement {
  kind: 'factor-sentence';
  assessment: AssessmentId;
  children: VoidChildren;
}
export type InlineElement = LinkElement | FieldElement | FactorSentenceElement;
export type InlineNode = WordsText | InlineElement;

interface Written<Kind extends string> {
  kind: Kind;
  id: ContentId;
  children: InlineNode[];
}
export type ParagraphElement = Written<'paragraph'>;
export interface HeadingElement extends Written<'heading'> {
  level: 1 | 2 | 3;
}
export interface ItemElement extends Written<'item'> {
  list: 'bullet' | 'number';
  level: 0 | 1 | 2;
}
export type QuotationElement = Written<'quotation'>;
export interface SalutationElement {
  kind: 'salutation';
  id: ContentId;
  children: VoidChildren;
}
export interface RiskTableElement {
  kind: 'risk-table';
  id: ContentId;
  assessment: AssessmentId;
  detail: 'short' | 'full';
  children: VoidChildren;
}
export type WrittenElement = ParagraphElement | HeadingElement | ItemElement | QuotationElement;
export type LiveElement = SalutationElement | RiskTableElement;
export type BlockElement = WrittenElement | LiveElement;

/** A part of the form. Sections are the top level of the tree: they come from the template and stay. */
export interface SectionElement {
  kind: 'section';
  id: ContentId;
  key: SectionKey;
  children: BlockElement[];
}

export type TextElement = SectionElement | BlockElement | InlineElement;

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: TextElement;
    Text: WordsText;
  }
}
