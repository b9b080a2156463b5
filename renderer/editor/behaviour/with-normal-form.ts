import { Text, Transforms, type Editor, type NodeEntry } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import {
  isCell,
  isFootnote,
  isInline,
  isLink,
  isRow,
  isSection,
  isTable,
  isWritten,
} from '../value/element-kinds.ts';
import { newParagraph } from './new-blocks.ts';
import { repairCell } from './normal-form/repair-cell.ts';
import { repairFootnote } from './normal-form/repair-footnote.ts';
import { repairLink } from './normal-form/repair-link.ts';
import { repairRow } from './normal-form/repair-row.ts';
import { repairSection } from './normal-form/repair-section.ts';
import { repairTable } from './normal-form/repair-table.ts';
import { repairWritten } from './normal-form/repair-written.ts';

/**
 * Keeps the tree in the form that the model can say, see the repairs of each kind of element. What stands
 * where it cannot is lifted, wrapped, joined or moved; no word and no part is ever dropped.
 */
export function withNormalForm(editor: Editor, makeId: MakeId): Editor {
  const { normalizeNode } = editor;
  const wrap = () => newParagraph(makeId, []);
  editor.normalizeNode = (entry, options) => {
    if (!repair(editor, entry, makeId)) normalizeNode(entry, { fallbackElement: wrap, ...options });
  };
  return editor;
}

function repair(editor: Editor, [node, path]: NodeEntry, makeId: MakeId): boolean {
  if (isOptionalWrongly(node)) {
    Transforms.unsetNodes(editor, 'optional', { at: path });
    return true;
  }
  if (isSection(node)) return repairSection(editor, [node, path], makeId);
  if (isWritten(node)) return repairWritten(editor, [node, path], makeId);
  if (isTable(node)) return repairTable(editor, [node, path], makeId);
  if (isRow(node)) return repairRow(editor, [node, path], makeId);
  if (isCell(node)) return repairCell(editor, [node, path], makeId);
  if (isLink(node)) return repairLink(editor, [node, path], makeId);
  if (isFootnote(node)) return repairFootnote(editor, [node, path], makeId);
  return false;
}

/** Optional is said or not said; there is no third way. */
const isOptionalWrongly = (node: NodeEntry[0]): boolean =>
  (Text.isText(node) || isInline(node)) && 'optional' in node && node.optional !== true;
