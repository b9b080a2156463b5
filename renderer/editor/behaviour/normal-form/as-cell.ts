import { Transforms, type Editor, type Node, type Path } from 'slate';

const noMembers = {
  id: null,
  level: null,
  list: null,
  speaker: null,
  evidence: null,
  actor: null,
  actorName: null,
  deadline: null,
  priority: null,
  direction: null,
};

/** Makes a written block a cell with the same words. */
export const asCell = (editor: Editor, at: Path): void =>
  Transforms.setNodes<Node>(editor, { ...noMembers, kind: 'cell' } as unknown as Partial<Node>, {
    at,
  });
