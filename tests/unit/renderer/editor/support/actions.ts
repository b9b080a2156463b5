import fc from 'fast-check';
import { Editor, Node, Text, Transforms, type Point } from 'slate';
import { pasteText } from '../../../../../renderer/editor/behaviour/with-paste.ts';
import { setLink } from '../../../../../renderer/editor/behaviour/links.ts';
import { insertInline } from '../../../../../renderer/editor/behaviour/insert-inline.ts';
import {
  insertCitation,
  insertCrossReference,
  insertEvidence,
  insertImage,
} from '../../../../../renderer/editor/behaviour/parts.ts';
import { targetsOf } from '../../../../../renderer/editor/behaviour/targets.ts';
import { handleTableKey } from '../../../../../renderer/editor/behaviour/table/table-keys.ts';
import { insertTable } from '../../../../../renderer/editor/behaviour/table/new-table.ts';
import { setAsk, setVoice } from '../../../../../renderer/editor/behaviour/voices-and-asks.ts';
import type { AttachmentId, EvidenceId } from '../../../../../templates/model/ids.ts';
import { editorCommands } from '../../../../../renderer/editor/commands/editor-commands.ts';
import type { Scene } from '../../../../../renderer/editor/commands/editor-command.ts';

/** Something a person may do, as data, so that a failing run can be read. */
export type Action =
  | { readonly do: 'select'; readonly from: number; readonly to: number }
  | { readonly do: 'select-all' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'enter' | 'soft-enter' | 'backspace' | 'delete' | 'cut-word' }
  | { readonly do: 'copy-paste'; readonly at: number }
  | { readonly do: 'paste'; readonly text: string }
  | { readonly do: Answer }
  | { readonly do: 'tab' | 'row-up' | 'row-down' }
  | { readonly do: 'command'; readonly id: string };

const answers = [
  'link',
  'field',
  'citation',
  'evidence',
  'cross-reference',
  'table',
  'image',
  'voice',
  'ask',
] as const;
type Answer = (typeof answers)[number];

const place = fc.nat({ max: 999 });

/** Anything done to the text except undo and redo. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('select' as const), from: place, to: place }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'select-all' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      text: fc.constantFrom('a', 'word ', '. ', 'S/2025/583', 'بيان', '😀'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        'enter' as const,
        'soft-enter' as const,
        'backspace' as const,
        'delete' as const,
        'cut-word' as const,
      )
      .map((key) => ({ do: key })),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('copy-paste' as const), at: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      text: fc.constantFrom('one line', 'two\nlines', '\u0000\r\n\r\nthree\u2028four\n'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...answers).map((key) => ({ do: key })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('tab' as const, 'row-up' as const, 'row-down' as const)
      .map((key) => ({ do: key })),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('command' as const),
      id: fc.constantFrom(
        ...editorCommands.map(({ id }) => id).filter((id) => id !== 'undo' && id !== 'redo'),
      ),
    }),
  },
);

/** Does it, as keys and buttons would. */
export function perform(editor: Editor, action: Action, scene: Scene): void {
  switch (action.do) {
    case 'select':
      return Transforms.select(editor, {
        anchor: pointAt(editor, action.from),
        focus: pointAt(editor, action.to),
      });
    case 'select-all':
      return Transforms.select(editor, Editor.range(editor, []));
    case 'type':
      return Editor.insertText(editor, action.text);
    case 'enter':
      return Editor.insertBreak(editor);
    case 'soft-enter':
      return Editor.insertSoftBreak(editor);
    case 'backspace':
      return editor.selection && isExpanded(editor)
        ? Editor.deleteFragment(editor, { direction: 'backward' })
        : Editor.deleteBackward(editor);
    case 'delete':
      return isExpanded(editor)
        ? Editor.deleteFragment(editor, { direction: 'forward' })
        : Editor.deleteForward(editor);
    case 'cut-word':
      return isExpanded(editor)
        ? Editor.deleteFragment(editor)
        : Editor.deleteBackward(editor, { unit: 'word' });
    case 'copy-paste': {
      if (!editor.selection) return;
      const fragment: unknown = JSON.parse(JSON.stringify(editor.getFragment()));
      Transforms.select(editor, pointAt(editor, action.at));
      return editor.insertFragment(fragment as Node[]);
    }
    case 'paste':
      return pasteText(editor, action.text, scene.makeId);
    case 'link':
      return setLink(editor, 'https://example.org/');
    case 'field':
      return insertInline(
        editor,
        { kind: 'field', field: 'a', children: [{ text: '' }] },
        scene.makeId,
      );
    case 'citation':
      return insertCitation(editor, { symbol: 'S/2025/583', paragraphs: '4' }, scene.makeId);
    case 'evidence':
      return insertEvidence(editor, ['E-1' as EvidenceId], scene.makeId);
    case 'cross-reference': {
      const [target] = targetsOf(editor);
      if (target) insertCrossReference(editor, target.id, scene.makeId);
      return;
    }
    case 'table':
      return insertTable(editor, { rows: 2, columns: 3, header: true }, scene.makeId);
    case 'image':
      return insertImage(
        editor,
        '0'.repeat(64) as AttachmentId,
        { alt: 'A map', decorative: false, width: 1 },
        scene.makeId,
      );
    case 'voice':
      return setVoice(editor, { speaker: 'A teacher, 34' });
    case 'ask':
      return setAsk(editor, { actor: 'council', actorName: 'Ruritania' });
    case 'tab':
    case 'row-up':
    case 'row-down': {
      const key = { tab: 'Tab', 'row-up': 'ArrowUp', 'row-down': 'ArrowDown' }[action.do];
      const held = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
      handleTableKey(editor, { key, ...held }, scene.makeId);
      return;
    }
    case 'command': {
      const command = editorCommands.find(({ id }) => id === action.id);
      if (command?.isEnabled(editor, scene)) command.perform(editor, scene);
    }
  }
}

const isExpanded = (editor: Editor): boolean =>
  editor.selection !== null &&
  JSON.stringify(editor.selection.anchor) !== JSON.stringify(editor.selection.focus);

function pointAt(editor: Editor, place: number): Point {
  const texts = Array.from(Node.nodes(editor)).filter(([node]) => Text.isText(node));
  const [node, path] = texts[place % texts.length] ?? texts[0]!;
  const length = Text.isText(node) ? node.text.length : 0;
  return { path, offset: place % (length + 1) };
}
