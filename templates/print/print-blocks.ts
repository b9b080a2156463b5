import type { Block, ListItem } from '../model/blocks/block.ts';
import type { BlockSetting } from './block-setting.ts';
import type { CompileContext } from './print-context.ts';
import { isPrinted } from './is-printed.ts';
import { printBlock } from './print-block.ts';
import { turned } from './print-direction.ts';
import { printInlines } from './print-inlines.ts';
import type { PrintBlock, PrintList } from './print-tree.ts';

/** The blocks of a section as print blocks. Neighbouring list items become one list; blocks without words print nothing. */
export function printBlocks(
  blocks: readonly Block[],
  context: CompileContext,
  setting: BlockSetting,
): readonly PrintBlock[] {
  const printed: PrintBlock[] = [];
  let list: ListItem[] = [];
  const closeList = (): void => {
    if (list.length > 0) printed.push(printList(list, context));
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      if (list[0] && list[0].list !== block.list) closeList();
      if (isPrinted(block, context)) list.push(block);
      continue;
    }
    closeList();
    if (isPrinted(block, context)) printed.push(...printBlock(block, context, setting));
  }
  closeList();
  return printed;
}

const printList = (items: readonly ListItem[], context: CompileContext): PrintList => ({
  kind: 'list',
  ordered: items[0]?.list === 'number',
  items: items.map((item) => ({
    id: item.id,
    level: item.level,
    content: printInlines(item.content, context),
    ...turned(item, context),
  })),
});
