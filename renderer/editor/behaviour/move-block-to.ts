import { Editor, Transforms } from 'slate';
import { movedWith } from '../../../templates/model/blocks/moved-with.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import { isSection } from '../value/element-kinds.ts';

/**
 * Puts a block, and what belongs under a heading, before another block of its section, or last. One step of
 * undo; answers whether anything moved. A block never leaves its section and never goes into its own part.
 */
export function moveBlockTo(editor: Editor, moved: ContentId, before: ContentId | null): boolean {
  for (const [section, path] of Editor.nodes(editor, { at: [], match: isSection, voids: false })) {
    const index = section.children.findIndex(({ id }) => id === moved);
    if (index < 0) continue;
    const { start, end } = movedWith(section.children, index);
    const target =
      before === null
        ? section.children.length
        : section.children.findIndex(({ id }) => id === before);
    if (target < 0 || (target >= start && target <= end)) return false;
    Editor.withoutNormalizing(editor, () => {
      for (let step = 0; step < end - start; step += 1)
        Transforms.moveNodes(editor, {
          at: [...path, target < start ? start + step : start],
          to: [...path, target < start ? target + step : target - 1],
          voids: true,
        });
    });
    return true;
  }
  return false;
}
