import { Packer, type Document } from 'docx';

import type { Part } from './part.ts';

/** The parts of a package by their names, in order. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  readonly compile: (
    document: Document,
    prettify: undefined,
    overrides: readonly Part[],
  ) => PackageParts;
}

/**
 * The parts that docx makes of a document, with some written by this program in their place. docx keeps
 * this step to itself and offers only the finished zip file, which is dated and packed at the slowest
 * level; taken here, a long document is written in half the time.
 */
export const documentParts = (document: Document, own: readonly Part[]): PackageParts =>
  (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document, undefined, own);
