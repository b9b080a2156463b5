import type { Attachment } from '../model/attachment.ts';
import type { Shape } from '../model/checklist.ts';
import type { ContentId } from '../model/ids.ts';
import { directionOf, type Language } from '../model/language.ts';

/**
 * What is printed, in roles and not in fonts. The same tree feeds Word, PDF and the preview, and its
 * text (see tree-text.ts) equals the text of what comes out.
 */
export interface PrintTree {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly paper: 'A4' | 'Letter';
  /** The marking that stands in header and footer, already in words; empty means none. */
  readonly marking: string;
  /** Words round the page number, for example `Page {page} of {pages}`; only these two slots are filled. */
  readonly pageWords: string;
  readonly blocks: readonly PrintBlock[];
}

export const paragraphRoles = [
  'delivery-note',
  'mission',
  'title',
  'speaker',
  'front-line',
  'salutation',
  'body',
  'quotation',
  'attribution',
  'ask',
  'judgement',
  'caption',
  'table-note',
] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];

/**
 * A stretch of text. `gap` marks what is missing or unconfirmed, `live` what was computed from the
 * assessment, `aside` a quiet word beside the text.
 */
export interface PrintText {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly smallCaps?: true;
  readonly script?: 'super' | 'sub';
  readonly role?: 'gap' | 'live' | 'symbol' | 'aside';
  readonly language?: Language;
}

export interface PrintLink {
  readonly kind: 'link';
  readonly href: string;
  readonly content: readonly PrintText[];
}

/** A value of a scale: `sign` stands for its shape before the words, so that colour is never the only carrier. */
export interface PrintMark {
  readonly kind: 'mark';
  readonly shape: Shape;
  readonly sign: string;
  readonly text: string;
}

/** A note at the foot of the page. Its words are not part of the line that calls it. */
export interface PrintFootnote {
  readonly kind: 'footnote';
  readonly id: ContentId | null;
  readonly content: readonly (PrintText | PrintLink)[];
}

/** A pointer to another place of the same document: `text` says what that place is called, `target` is its id. */
export interface PrintReference {
  readonly kind: 'reference';
  readonly target: ContentId;
  readonly text: string;
}

export type PrintInline = PrintText | PrintLink | PrintMark | PrintFootnote | PrintReference;
export type PrintInlineKind = PrintInline['kind'];

/** Stands only where a block runs against the direction of the tree's language. */
export type Direction = 'ltr' | 'rtl';

export interface PrintParagraph {
  readonly kind: 'paragraph';
  readonly id: ContentId | null;
  readonly role: ParagraphRole;
  readonly content: readonly PrintInline[];
  readonly direction?: Direction;
}

/** `level` 1 to 4, without holes from one heading to the next deeper one. */
export interface PrintHeading {
  readonly kind: 'heading';
  readonly id: ContentId | null;
  readonly level: 1 | 2 | 3 | 4;
  readonly content: readonly PrintInline[];
  readonly direction?: Direction;
}

/**
 * A paragraph that is numbered through the whole text. `label` is its number as a reader sees it ("12.",
 * "(a)"); in Word the numbering makes it, so it is not part of the text.
 */
export interface PrintNumbered {
  readonly kind: 'numbered';
  readonly id: ContentId;
  readonly level: 0 | 1 | 2;
  readonly label: string;
  readonly content: readonly PrintInline[];
  readonly direction?: Direction;
}

/** A whole list; each numbered list starts again at one. */
export interface PrintList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly {
    readonly id: ContentId;
    readonly level: 0 | 1 | 2;
    readonly content: readonly PrintInline[];
    readonly direction?: Direction;
  }[];
}

/** A cell is a list of lines, each its own paragraph; an empty cell has one empty line. */
export type PrintCell = readonly (readonly PrintInline[])[];

/**
 * A table with heading rows that repeat, or none. `columns` gives each column's share of the text width,
 * together 1; every row has one cell per column. `description` is the alternative text.
 */
export interface PrintTable {
  readonly kind: 'table';
  readonly id: ContentId | null;
  readonly description: string;
  readonly columns: readonly number[];
  readonly head: readonly PrintCell[];
  readonly rows: readonly (readonly PrintCell[])[];
  /** Cells that cover several columns; `row` counts heading rows first, `column` counts columns. The covered cells are empty. */
  readonly spans?: readonly {
    readonly row: number;
    readonly column: number;
    readonly columns: number;
  }[];
}

/** A picture. `data` is base64; `share` of the text width; an empty `alt` means decorative. */
export interface PrintImage {
  readonly kind: 'image';
  readonly id: ContentId;
  readonly image: Attachment;
  readonly alt: string;
  readonly share: number;
}

export interface PrintPageBreak {
  readonly kind: 'page-break';
}

export type PrintBlock =
  | PrintParagraph
  | PrintHeading
  | PrintNumbered
  | PrintList
  | PrintTable
  | PrintImage
  | PrintPageBreak;
export type PrintBlockKind = PrintBlock['kind'];

/** The characters that stand for each shape in print. */
const shapeCharacters: { readonly [S in Shape]: string } = {
  'ring-dashed': '\u25CC',
  ring: '\u25CB',
  half: '\u25D2',
  disc: '\u25CF',
  diamond: '\u25C6',
  question: '?',
  'arrow-up': '\u2197',
  'arrow-level': '\u2192',
  'arrow-down': '\u2198',
  zigzag: '\u2195',
  dash: '\u2013',
  'bars-1': '\u25AA',
  'bars-2': '\u25AA\u25AA',
  'bars-3': '\u25AA\u25AA\u25AA',
};

/** Shapes that point along the line of reading, with what they are where it runs from right to left. */
const mirrored: { readonly [S in Shape]?: string } = {
  'arrow-up': '\u2196',
  'arrow-level': '\u2190',
  'arrow-down': '\u2199',
};

/** The characters that stand for a shape in print; arrows turn with the direction of the language. */
export const shapeSign = (shape: Shape, language: Language): string =>
  (directionOf(language) === 'rtl' ? mirrored[shape] : undefined) ?? shapeCharacters[shape];
