import { Text } from 'slate';
import { isFootnote, isLink, isTable, isWritten } from '../value/element-kinds.ts';
import type { BlockElement, InlineNode } from '../value/slate-types.ts';

/**
 * The words of blocks as one run, a line for each block and each cell. A footnote holds words, links and citations
 * only: of others nothing is left there but their words.
 */
export function inlinesIn(blocks: readonly BlockElement[], inFootnote: boolean): InlineNode[] {
  const runs = blocks.flatMap((block): readonly (readonly InlineNode[])[] => {
    if (isWritten(block)) return [block.children];
    if (isTable(block))
      return block.children.flatMap((row) => row.children.map((cell) => cell.children));
    return [];
  });
  return runs
    .map((run) => (inFootnote ? run.flatMap(fitting) : run))
    .filter((run) => run.some((node) => !Text.isText(node) || node.text !== ''))
    .flatMap((run, index) => (index === 0 ? run : [{ text: '\n' }, ...run]));
}

const fitting = (node: InlineNode): readonly InlineNode[] => {
  if (Text.isText(node) || isLink(node) || node.kind === 'citation') return [node];
  return isFootnote(node) ? node.children : [];
};
