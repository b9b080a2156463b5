import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { createDraftEditors } from '../../../../../renderer/features/compose/draft-editors.ts';
import type { DraftId } from '../../../../../templates/model/ids.ts';
import {
  caret,
  open,
  paragraph,
  section,
  sectionsOf,
  settle,
} from '../../editor/support/editor.ts';
import { plainText } from '../../editor/support/sections.ts';

const draft = (name: string): DraftId => name as DraftId;
const editors = () => createDraftEditors((sections) => open(...sections));
const text = [section(0, paragraph('Begins. '))];

describe('the editors of an open dossier', () => {
  it('keep a hundred steps of undo over switching between drafts', async () => {
    const kept = editors();
    for (let step = 0; step < 100; step += 1)
      for (const name of ['a', 'b']) {
        const { editor } = kept.of('dossier', draft(name), text);
        if (step === 0) caret(editor, [0, 0], 8);
        for (const words of [`${name} ${step}`, '. ']) {
          Editor.insertText(editor, words);
          await settle();
        }
      }
    for (const name of ['a', 'b']) {
      const { editor } = kept.of('dossier', draft(name), text);
      expect(editor.selection?.anchor.offset).toBe(plainText(sectionsOf(editor)).length);
      for (let step = 99; step >= 0; step -= 1) {
        expect(plainText(sectionsOf(editor))).toContain(`${name} ${step}. `);
        editor.undo();
      }
      expect(plainText(sectionsOf(editor))).toBe('Begins. ');
      expect(editor.history.undos).toHaveLength(0);
    }
  });

  it('are let go with the dossier, and for another one', () => {
    const kept = editors();
    const first = kept.of('dossier', draft('a'), text);
    expect(kept.of('dossier', draft('a'), text)).toBe(first);
    expect(kept.of('another', draft('a'), text)).not.toBe(first);
    expect(kept.of('dossier', draft('a'), text)).not.toBe(first);
    const again = kept.of('dossier', draft('a'), text);
    kept.clear();
    expect(kept.of('dossier', draft('a'), text)).not.toBe(again);
  });

  it('are not more than a dozen: the one longest out of sight goes', () => {
    const kept = editors();
    const [first, second] = [kept.of('d', draft('0'), text), kept.of('d', draft('1'), text)];
    for (let name = 2; name < 12; name += 1) kept.of('d', draft(String(name)), text);
    expect(kept.of('d', draft('0'), text)).toBe(first);
    kept.of('d', draft('12'), text);
    expect(kept.of('d', draft('0'), text)).toBe(first);
    expect(kept.of('d', draft('1'), text)).not.toBe(second);
  });
});
