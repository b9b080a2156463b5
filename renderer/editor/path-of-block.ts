import type { Editor, Path } from 'slate';
import type { ContentId } from '../../templates/model/ids.ts';
import { isSection } from './value/element-kinds.ts';

/** Where a section or a block stands in the text; undefined where it is gone. */
export function pathOfBlock(editor: Editor, id: ContentId): Path | undefined {
  for (const [index, section] of editor.children.entries()) {
    if (!isSection(section)) continue;
    if (section.id === id) return [index];
    const place = section.children.findIndex((block) => block.id === id);
    if (place >= 0) return [index, place];
  }
  return undefined;
}
