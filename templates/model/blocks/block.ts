import type { AssessmentId, AttachmentId, ContentId, EvidenceId } from '../ids.ts';
import type { PlainDate } from '../time.ts';
import type { Inline } from './inline.ts';
import type { TableRow } from './table.ts';

/** What goes first when a text must be cut: `may` before `should`, `must` never. A block without one stays like a `must`. */
export const priorities = ['must', 'should', 'may'] as const;
export type Priority = (typeof priorities)[number];

/** `direction` is set by hand; without it the words decide (see direction-of-block.ts). */
interface AnyBlock<Kind extends string> {
  readonly kind: Kind;
  readonly id: ContentId;
  readonly priority?: Priority;
  readonly direction?: 'ltr' | 'rtl';
}

interface TextBlock<Kind extends string> extends AnyBlock<Kind> {
  readonly content: readonly Inline[];
}

export type Paragraph = TextBlock<'paragraph'>;

/** `level` 1 to 3, below the section's own heading. */
export interface Heading extends TextBlock<'heading'> {
  readonly level: 1 | 2 | 3;
}

/** A paragraph with a number that runs on through the whole text; level 1 is (a), level 2 is (i). Source: S91 (UN editorial rules). */
export interface NumberedParagraph extends TextBlock<'numbered'> {
  readonly level: 0 | 1 | 2;
}

/** One item of a list. Neighbouring items form the list; `level` 0 to 2 is the depth. */
export interface ListItem extends TextBlock<'item'> {
  readonly list: 'bullet' | 'number';
  readonly level: 0 | 1 | 2;
}

export type Quotation = TextBlock<'quotation'>;

/** Whose words the quotation before it holds. */
export type Attribution = TextBlock<'attribution'>;

/** Words of a template that a person may remove as a whole, never change. */
export type Boilerplate = TextBlock<'boilerplate'>;

/** Somebody's own words. The evidence item carries consent and audience: an export obeys them. */
export interface Voice extends TextBlock<'voice'> {
  /** How the speaker is named in print, for example "A teacher, 34". */
  readonly speaker: string;
  readonly evidence?: EvidenceId;
}

export const askActors = [
  'assembly',
  'council',
  'parties',
  'states',
  'secretary-general',
  'state-concerned',
  'other',
] as const;
export type AskActor = (typeof askActors)[number];

/** Something requested of a named actor. `actorName` says which State or body where `actor` alone does not. */
export interface Ask extends TextBlock<'ask'> {
  readonly actor: AskActor;
  readonly actorName?: string;
  readonly deadline?: PlainDate;
}

/** A table. `columns` are shares of the text width, together 1, one for each column. */
export interface Table extends AnyBlock<'table'> {
  readonly header: boolean;
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
}

/** A picture kept in the dossier. An empty `alt` is a gap unless `decorative`. `width` is a share of the text width. */
export interface Image extends AnyBlock<'image'> {
  readonly attachment: AttachmentId;
  readonly alt: string;
  readonly decorative?: true;
  readonly width: number;
}

export type PageBreak = AnyBlock<'page-break'>;

/** The address to the chair as a beat of the speech: follows the draft's `chair` field. */
export type Salutation = AnyBlock<'salutation'>;

/** The assessment as a table that stays live: `short` has a row for each assessed group head, `full` one part each. */
export interface RiskTable extends AnyBlock<'risk-table'> {
  readonly assessment: AssessmentId;
  readonly detail: 'short' | 'full';
}

/** A block of a newer version: kept as it is, shown as such, never printed. */
export interface UnknownBlock extends AnyBlock<'unknown'> {
  readonly data: Readonly<Record<string, unknown>>;
}

export type Block =
  | Paragraph
  | Heading
  | NumberedParagraph
  | ListItem
  | Quotation
  | Attribution
  | Boilerplate
  | Voice
  | Ask
  | Table
  | Image
  | PageBreak
  | Salutation
  | RiskTable
  | UnknownBlock;
export type BlockKind = Block['kind'];
export type WrittenBlock =
  Paragraph | Heading | NumberedParagraph | ListItem | Quotation | Attribution | Voice | Ask;

/**
 * Every kind of block with its nature: `written` holds words of the writer, `table` holds them in cells,
 * `fixed` is placed and removed as a whole.
 */
export const blockNature: { readonly [Kind in BlockKind]: 'written' | 'table' | 'fixed' } = {
  paragraph: 'written',
  heading: 'written',
  numbered: 'written',
  item: 'written',
  quotation: 'written',
  attribution: 'written',
  voice: 'written',
  ask: 'written',
  table: 'table',
  boilerplate: 'fixed',
  image: 'fixed',
  'page-break': 'fixed',
  salutation: 'fixed',
  'risk-table': 'fixed',
  unknown: 'fixed',
};

/** Tells blocks that hold the writer's words in one run from all others. */
export const isWritten = (block: Block): block is WrittenBlock =>
  blockNature[block.kind] === 'written';
