import fc from 'fast-check';
import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { anyAction, perform, type Action } from './support/actions.ts';
import { open, scene, sectionsOf, settle } from './support/editor.ts';
import { idsIn, misfits } from './support/valid.ts';
import { anySections } from './support/sections.ts';

const manyActions = fc.array(anyAction, { minLength: 1, maxLength: 40 });

async function run(editor: Editor, actions: readonly Action[]): Promise<void> {
  const here = scene();
  for (const action of actions) {
    perform(editor, action, here);
    await settle();
  }
}

async function back(editor: Editor): Promise<void> {
  while (editor.history.undos.length > 0) {
    editor.undo();
    await settle();
  }
}

async function forth(editor: Editor): Promise<void> {
  while (editor.history.redos.length > 0) {
    editor.redo();
    await settle();
  }
}

describe('whatever a person does to the text', () => {
  it('no section is lost, every id is its own, and the document stays one that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(anySections, manyActions, async (sections, actions) => {
        const editor = open(...sections);
        await run(editor, actions);
        const after = sectionsOf(editor);
        expect(after.map(({ id, key }) => [id, key])).toEqual(
          sections.map(({ id, key }) => [id, key]),
        );
        for (const { blocks } of after)
          expect(blocks.some((block) => 'content' in block && block.kind !== 'boilerplate')).toBe(
            true,
          );
        const ids = idsIn(after);
        expect(ids.filter((id) => !id)).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(misfits(after)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('undoing all of it gives back the start, redoing all of it the end', async () => {
    await fc.assert(
      fc.asyncProperty(anySections, manyActions, async (sections, actions) => {
        const editor = open(...sections);
        const start = sectionsOf(editor);
        await run(editor, actions);
        const end = sectionsOf(editor);
        await back(editor);
        expect(sectionsOf(editor)).toEqual(start);
        await forth(editor);
        expect(sectionsOf(editor)).toEqual(end);
      }),
      { numRuns: 250 },
    );
  });

  it('the tree stays in its normal form', async () => {
    await fc.assert(
      fc.asyncProperty(anySections, manyActions, async (sections, actions) => {
        const editor = open(...sections);
        await run(editor, actions);
        const before = sectionsOf(editor);
        Editor.normalize(editor, { force: true });
        expect(sectionsOf(editor)).toEqual(before);
      }),
    );
  });
});
