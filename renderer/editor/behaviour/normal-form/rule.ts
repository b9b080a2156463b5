import type { Editor, Node, NodeEntry } from 'slate';
import type { MakeId } from '../../../../templates/model/ids.ts';

/** Repairs one thing about an element or its children; answers whether it changed anything. It is asked again until it did not. */
export type Repair<Kind extends Node> = (
  editor: Editor,
  entry: NodeEntry<Kind>,
  makeId: MakeId,
) => boolean;
