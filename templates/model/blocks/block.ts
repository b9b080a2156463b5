import type { AssessmentId, ContentId } from '../ids.ts';
import type { Inline } from './inline.ts';

interface TextBlock<Kind extends string> {
  readonly kind: Kind;
  readonly id: ContentId;
  readonly content: readonly Inline[];
}

export type Paragraph = TextBlock<'paragraph'>;

/** `level` 1 to 3, below the section's own heading. */
export interface Heading extends TextBlock<'heading'> {
  readonly level: 1 | 2 | 3;
}

/** One item of a list. Neighbouring items form the list; `level` 0 to 2 is the depth. */
export interface ListItem extends TextBlock<'item'> {
  readonly list: 'bullet' | 'number';
  readonly level: 0 | 1 | 2;
}

export type Quotation = TextBlock<'quotation'>;

/** The address to the chair as a beat of the speech: follows the draft's `chair` field. */
export interface Salutation {
  readonly kind: 'salutation';
  readonly id: ContentId;
}

/** The assessment as a table that stays live: `short` has a row for each assessed group head, `full` one part each. */
export interface RiskTable {
  readonly kind: 'risk-table';
  readonly id: ContentId;
  readonly assessment: AssessmentId;
  readonly detail: 'short' | 'full';
}

export type Block = Paragraph | Heading | ListItem | Quotation | Salutation | RiskTable;
export type BlockKind = Block['kind'];
export type WrittenBlock = Paragraph | Heading | ListItem | Quotation;

/** Every kind of block with its nature: `written` holds words of the writer, `live` is computed from the dossier. */
export const blockNature: { readonly [Kind in BlockKind]: 'written' | 'live' } = {
  paragraph: 'written',
  heading: 'written',
  item: 'written',
  quotation: 'written',
  salutation: 'live',
  'risk-table': 'live',
};

/** Tells blocks that hold the writer's words from blocks computed from the dossier. */
export const isWritten = (block: Block): block is WrittenBlock =>
  blockNature[block.kind] === 'written';
