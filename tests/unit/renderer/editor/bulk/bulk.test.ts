import fc from 'fast-check';
import { addMark, createEditor, Editor, removeMark } from 'slate';
import { describe, expect, it } from 'vitest';
import { createTextEditor } from '../../../../../renderer/editor/create-text-editor.ts';
import { withKinds } from '../../../../../renderer/editor/behaviour/with-kinds.ts';
import { withNormalForm } from '../../../../../renderer/editor/behaviour/with-normal-form.ts';
import { toSlate } from '../../../../../renderer/editor/value/to-slate.ts';
import { withTables } from '../../../../../renderer/editor/behaviour/table/with-tables.ts';
import { anyAction, perform } from '../support/actions.ts';
import { open, scene } from '../support/editor.ts';
import { anySections, counter } from '../support/sections.ts';

/** The rules of the text without the quick ways, so that Slate itself normalises. */
const plainEditor = (): Editor => {
  const makeId = counter();
  return withTables(withNormalForm(withKinds(createEditor(), makeId), makeId));
};

const ids = (_: string, value: unknown): unknown =>
  typeof value === 'string' && /^(new|made)-\d+$/.test(value) ? 'an id' : value;
const tree = (editor: Editor): unknown => JSON.parse(JSON.stringify(editor.children, ids));

describe('the quick ways lead where the plain ones do', () => {
  it('opening a text', () =>
    fc.assert(
      fc.property(anySections, (sections) => {
        const plain = plainEditor();
        plain.children = toSlate(sections);
        Editor.normalize(plain, { force: true });
        expect(tree(createTextEditor(sections, counter()))).toEqual(tree(plain));
      }),
    ));

  it('putting a look on all of it, or on a part, and taking it off', () =>
    fc.assert(
      fc.property(
        anySections,
        anyAction.filter(({ do: what }) => what === 'select' || what === 'select-all'),
        fc.array(fc.constantFrom('bold' as const, 'italic' as const, 'smallCaps' as const), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.boolean(),
        (sections, select, marks, takeOff) => {
          const [quick, slow] = [open(...sections), open(...sections)];
          for (const editor of [quick, slow]) perform(editor, select, scene());
          for (const mark of marks) {
            quick.addMark(mark, true);
            addMark(slow, mark, true);
            if (!takeOff) continue;
            quick.removeMark(mark);
            removeMark(slow, mark);
          }
          expect(tree(quick)).toEqual(tree(slow));
        },
      ),
    ));

  it('whatever else is done before and between', () =>
    fc.assert(
      fc.property(anySections, fc.array(anyAction, { maxLength: 6 }), (sections, actions) => {
        const [quick, slow] = [open(...sections), open(...sections)];
        slow.addMark = (key, value) => addMark(slow, key, value);
        slow.removeMark = (key) => removeMark(slow, key);
        const [one, other] = [scene(), scene()];
        for (const action of actions) {
          perform(quick, action, one);
          perform(slow, action, other);
        }
        expect(tree(quick)).toEqual(tree(slow));
      }),
    ));

  it('undoing everything, and doing it again', () =>
    fc.assert(
      fc.property(anySections, fc.array(anyAction, { maxLength: 12 }), (sections, actions) => {
        const editor = open(...sections);
        const before = editor.children;
        const where = scene();
        for (const action of actions) perform(editor, action, where);
        const after = editor.children;
        while (editor.history.undos.length > 0) editor.undo();
        expect(editor.children).toEqual(before);
        while (editor.history.redos.length > 0) editor.redo();
        expect(editor.children).toEqual(after);
      }),
    ));
});
