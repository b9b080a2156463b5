import type { Block, ListItem } from '../model/blocks/block.ts';
import type { CompileContext } from './compile-context.ts';
import { words } from './print-parts.ts';
import { printInlines } from './print-inlines.ts';
import type { PrintBlock, PrintList } from './print-tree.ts';
import { riskTable } from './risk-table/risk-table.ts';
import { salutationText } from './salutation-text.ts';

/** How blocks are printed in a place: how deep headings start, and how much of a risk table is wanted. */
export interface BlockSetting {
  readonly headingOffset: 0 | 1;
  readonly detail?: 'short' | 'full';
}

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
      if (hasWords(printInlines(block.content, context))) list.push(block);
      continue;
    }
    closeList();
    printed.push(...printBlock(block, context, setting));
  }
  closeList();
  return printed;
}

const hasWords = (content: readonly unknown[]): boolean => content.length > 0;

function printBlock(
  block: Exclude<Block, ListItem>,
  context: CompileContext,
  setting: BlockSetting,
): readonly PrintBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quotation': {
      const content = printInlines(block.content, context);
      const role = block.kind === 'paragraph' ? 'body' : 'quotation';
      return hasWords(content) ? [{ kind: 'paragraph', id: block.id, role, content }] : [];
    }
    case 'heading': {
      const content = printInlines(block.content, context);
      const level = (block.level + setting.headingOffset) as 1 | 2 | 3 | 4;
      return hasWords(content) ? [{ kind: 'heading', id: block.id, level, content }] : [];
    }
    case 'salutation': {
      const text = salutationText(context.draft, context.salutations);
      return text === ''
        ? []
        : [{ kind: 'paragraph', id: block.id, role: 'salutation', content: [words(text)] }];
    }
    case 'risk-table': {
      const found = context.assessments.get(block.assessment);
      return found
        ? riskTable(
            {
              ...found,
              evidence: context.evidence,
              language: context.draft.language,
              gate: context.gate,
            },
            setting.detail ?? block.detail,
            setting.headingOffset === 0 ? 1 : 2,
            block.id,
          )
        : [];
    }
  }
}

const printList = (items: readonly ListItem[], context: CompileContext): PrintList => ({
  kind: 'list',
  ordered: items[0]?.list === 'number',
  items: items.map(({ id, level, content }) => ({
    id,
    level,
    content: printInlines(content, context),
  })),
});
