import { Transforms, type Editor, type Path } from 'slate';

/** Moves a node out of the block of a section that it is in, to stand below that block. */
export function hoist(editor: Editor, path: Path): void {
  const [section = 0, block = 0] = path;
  Transforms.moveNodes(editor, { at: path, to: [section, block + 1], voids: true });
}
