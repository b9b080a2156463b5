import type { PrintTree } from '../../../templates/print/print-tree.ts';

/** The forms that are made from a tree without a browser. */
export type RenderedFormat = 'docx' | 'html';

/** Makes the bytes of a file from a tree; each exporter is loaded when first used. */
export const renderTree: {
  readonly [Format in RenderedFormat]: (tree: PrintTree) => Promise<Uint8Array>;
} = {
  docx: async (tree) => {
    const { docxFromTree } = await import('../../export/docx/docx-from-tree.ts');
    return docxFromTree(tree);
  },
  html: async (tree) => {
    const { htmlFromTree } = await import('../../export/html/html-from-tree.ts');
    return new TextEncoder().encode(htmlFromTree(tree));
  },
};

/** Renders on the caller's own thread, as the command line does. */
export const renderHere = (tree: PrintTree, format: RenderedFormat): Promise<Uint8Array> =>
  renderTree[format](tree);
