import { Text, type Editor } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isCell, isInline, isSection, isVoid } from '../value/element-kinds.ts';
import { newContentId } from './new-blocks.ts';

/** Teaches an editor which elements are inline, void and walled off, and that a split makes a new id. */
export function withKinds(editor: Editor, makeId: MakeId): Editor {
  const { getSplitProperties } = editor;
  editor.isInline = isInline;
  editor.isVoid = isVoid;
  editor.isIsolated = (element) => isSection(element) || isCell(element);
  // What is typed beside a link stays outside it; what is typed beside bold words is bold.
  editor.inlineEdgeAffinity = (element) => (element.kind === 'link' ? 'outside' : null);
  editor.getSplitProperties = (node, path) => {
    const properties = getSplitProperties(node, path);
    return Text.isText(node) || !('id' in node)
      ? properties
      : { ...properties, id: newContentId(makeId) };
  };
  return editor;
}
