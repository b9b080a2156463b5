import { Node, type Editor } from 'slate';
import type { ContentId } from '../../../templates/model/ids.ts';
import { isBlock, isCell, isFootnote, isSection } from '../value/element-kinds.ts';

/** A place of the text that a cross-reference can point to. `words` are the first of what it says. */
export interface Target {
  readonly id: ContentId;
  readonly kind: 'numbered' | 'heading' | 'table' | 'image' | 'footnote';
  readonly words: string;
}

/** The places of the text that a cross-reference can point to, in reading order. */
export const targetsOf = (editor: Editor): readonly Target[] => [...eachTarget(editor)];

/** The target with an id; undefined when it is gone. */
export function findTarget(editor: Editor, id: ContentId): Target | undefined {
  for (const target of eachTarget(editor)) if (target.id === id) return target;
  return undefined;
}

function* eachTarget(editor: Editor): Generator<Target> {
  for (const section of editor.children)
    if (isSection(section))
      for (const block of section.children) {
        const words = Node.string;
        if (block.kind === 'heading' || block.kind === 'numbered' || block.kind === 'table')
          yield { id: block.id, kind: block.kind, words: short(words(block)) };
        if (block.kind === 'image') yield { id: block.id, kind: 'image', words: short(block.alt) };
        yield* footnotesIn(block);
      }
}

function* footnotesIn(node: Node): Generator<Target> {
  if (!('children' in node)) return;
  for (const child of node.children as readonly Node[])
    if (isFootnote(child))
      yield { id: child.id, kind: 'footnote', words: short(Node.string(child)) };
    else if (isCell(child) || isBlock(child) || 'children' in child) yield* footnotesIn(child);
}

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
