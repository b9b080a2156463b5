import type { PrintTree } from '../../../templates/print/print-tree.ts';

/** A tree with nothing in it. */
export const empty: PrintTree = {
  language: 'zh',
  title: '',
  author: '',
  subject: '',
  paper: 'Letter',
  marking: '',
  pageWords: '',
  blocks: [],
};
