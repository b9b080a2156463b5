import { storyParts, type DocxLint } from './docx-parts.ts';
import { within } from './xml-tree.ts';

/** Every run says in what language it is, so that no program guesses and underlines it in red. */
export const runWithoutLanguage: DocxLint = (parts) =>
  storyParts(parts).flatMap(([name, root]) =>
    within(root, 'w:r')
      .filter((run) => within(run, 'w:lang').length === 0)
      .map(() => `${name}: a run has no language`),
  );
