import type { Heading, ListItem } from '../../../templates/model/blocks/block.ts';
import type { Looks } from './looks.ts';

/** What a paragraph becomes. */
export type Shape =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'heading'; readonly level: Heading['level'] }
  | { readonly kind: 'item'; list: ListItem['list']; readonly level: ListItem['level'] };

/** A stretch of words as it was found, or the call of a note. */
export type Piece =
  | { readonly text: string; readonly looks: Looks; readonly href: string | undefined }
  | { readonly note: string };

/** A paragraph while it is being filled. */
export interface OpenText {
  readonly type: 'text';
  readonly shape: Shape;
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly pieces: Piece[];
  /** The note that these words belong to, where only a link in them tells. */
  note?: string;
}

/** A picture where it stood. `source` is what the page said. */
export interface OpenPicture {
  readonly type: 'picture';
  readonly source: string;
  readonly alt: string;
}

export interface OpenCell {
  readonly flow: Flow;
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
  /** As written, in whatever unit; only the shares count. */
  readonly width: number | undefined;
}

export interface OpenTable {
  readonly type: 'table';
  readonly rows: { readonly isHead: boolean; readonly cells: OpenCell[] }[];
  readonly widths: number[];
}

export type OpenBlock = OpenText | OpenPicture | OpenTable | { readonly type: 'page-break' };

/** A place that takes blocks one after another: the text itself, a cell, a note. */
export interface Flow {
  readonly blocks: OpenBlock[];
  /** The paragraph that the next words go to. */
  open: OpenText | undefined;
}

/** A flow without anything in it. */
export const newFlow = (): Flow => ({ blocks: [], open: undefined });
