import { Editor, Node, Text, Transforms, type Point } from 'slate';
import { createTextEditor } from '../../../../../renderer/editor/create-text-editor.ts';
import { fromSlate } from '../../../../../renderer/editor/value/from-slate.ts';
import type { SectionElement } from '../../../../../renderer/editor/value/slate-types.ts';
import type { Section } from '../../../../../templates/model/draft.ts';
import type { Block } from '../../../../../templates/model/blocks/block.ts';
import type { AssessmentId, ContentId } from '../../../../../templates/model/ids.ts';
import type { Scene } from '../../../../../renderer/editor/commands/editor-command.ts';
import { counter } from './sections.ts';

/** The sections an editor holds, as the model says them. */
export const sectionsOf = (editor: Editor): readonly Section[] =>
  fromSlate(editor.children as SectionElement[]);

/** A section with these blocks; ids are `s0-0`, `s0-1` … in order. */
export const section = (index: number, ...blocks: readonly object[]): Section => ({
  id: `s${index}` as ContentId,
  key: `key-${index}`,
  blocks: blocks.map((block, place) => ({ id: `s${index}-${place}`, ...block }) as Block),
});

/** A paragraph of plain words. */
export const paragraph = (text: string): object => ({
  kind: 'paragraph',
  content: text === '' ? [] : [{ text }],
});

/** An editor over sections, with ids that count up. */
export const open = (...sections: readonly Section[]): Editor =>
  createTextEditor(sections, counter());

/** A scene that answers no question. */
export const scene = (): Scene => ({
  makeId: counter('made'),
  assessment: 'assessment' as AssessmentId,
  ask: () => undefined,
});

/** Puts the caret so many characters into a block, counted over its texts. */
export function caret(editor: Editor, path: readonly number[], offset: number): void {
  Transforms.select(editor, pointIn(editor, path, offset));
}

/** Selects from one place to another. */
export function selectFrom(
  editor: Editor,
  [from, fromOffset]: readonly [readonly number[], number],
  [to, toOffset]: readonly [readonly number[], number],
): void {
  Transforms.select(editor, {
    anchor: pointIn(editor, from, fromOffset),
    focus: pointIn(editor, to, toOffset),
  });
}

function pointIn(editor: Editor, path: readonly number[], offset: number): Point {
  let left = offset;
  for (const [node, inner] of Node.nodes(Node.get(editor, [...path]))) {
    if (!Text.isText(node)) continue;
    if (left <= node.text.length) return { path: [...path, ...inner], offset: left };
    left -= node.text.length;
  }
  return Editor.end(editor, [...path]);
}

/** Lets the editor finish what it does after a change, so that the next one is a step of its own. */
export const settle = (): Promise<void> => Promise.resolve().then(() => undefined);
