import { Node, type Editor, type Operation } from 'slate';

type Batch = Editor['history']['undos'][number];

/** How many steps can be taken back. slate-history itself keeps 100, and drops the oldest one beyond. */
export const mostSteps = 1000;

/** How much the steps may hold together: each operation counts one, and one more for each 50 characters that it carries. */
const mostWeight = 200_000;

/** slate-history never sees more than this, so that it drops nothing. */
const near = 90;

/**
 * Keeps more steps of undo than slate-history does: the oldest wait outside its list and come back as the list
 * gets short. Bounded by `mostSteps` and by what they hold. A new history leaves the old one's steps behind.
 */
export function withLongHistory(editor: Editor): Editor {
  const { writeHistory, undo } = editor;
  const far = new WeakMap<Editor['history'], { batches: Batch[]; weight: number }>();

  editor.writeHistory = (stack, batch) => {
    writeHistory(stack, batch);
    if (stack === 'redos') return;
    const { history } = editor;
    const kept = far.get(history) ?? { batches: [], weight: 0 };
    far.set(history, kept);
    while (history.undos.length > near) {
      const oldest = history.undos.shift();
      if (!oldest) break;
      kept.batches.push(oldest);
      kept.weight += weightOf(oldest);
    }
    while (
      kept.batches.length > 0 &&
      (kept.batches.length + history.undos.length > mostSteps || kept.weight > mostWeight)
    ) {
      const dropped = kept.batches.shift();
      if (dropped) kept.weight -= weightOf(dropped);
    }
  };
  editor.undo = () => {
    undo();
    const { history } = editor;
    const kept = far.get(history);
    if (!kept || history.undos.length > near / 2) return;
    for (const batch of kept.batches.splice(-near / 3).reverse()) {
      kept.weight -= weightOf(batch);
      history.undos.unshift(batch);
    }
  };
  return editor;
}

const weightOf = ({ operations }: Batch): number =>
  operations.reduce((sum, operation) => sum + 1 + Math.floor(carried(operation) / 50), 0);

function carried(operation: Operation): number {
  if ('text' in operation) return operation.text.length;
  return 'node' in operation ? Node.string(operation.node).length : 0;
}
