import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import {
  imageAtSelection,
  insertCitation,
  insertEvidence,
  insertImage,
  partAtSelection,
} from '../../../../renderer/editor/behaviour/parts.ts';
import { findTarget, targetsOf } from '../../../../renderer/editor/behaviour/targets.ts';
import { setAsk, setVoice } from '../../../../renderer/editor/behaviour/voices-and-asks.ts';
import type { Question } from '../../../../renderer/editor/commands/editor-command.ts';
import { editorCommands } from '../../../../renderer/editor/commands/editor-commands.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { AttachmentId, ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import {
  caret,
  open,
  paragraph,
  scene,
  section,
  sectionsOf,
  selectFrom,
  settle,
} from './support/editor.ts';
import { anySections, counter, plainText } from './support/sections.ts';

const commandOf = (id: string) => {
  const command = editorCommands.find((one) => one.id === id);
  if (!command) throw new Error(`No command ${id}`);
  return command;
};
const run = (editor: Editor, id: string): readonly Block[] => {
  const here = scene();
  const command = commandOf(id);
  if (command.isEnabled(editor, here)) command.perform(editor, here);
  return sectionsOf(editor)[0]?.blocks ?? [];
};
const isActive = (editor: Editor, id: string) => commandOf(id).isActive?.(editor);
const selected = () => {
  const editor = open(section(0, paragraph('one two')));
  selectFrom(editor, [[0, 0], 4], [[0, 0], 7]);
  return editor;
};

describe('words', () => {
  it.each([
    ['small-caps', { smallCaps: true }],
    ['superscript', { script: 'super' }],
    ['subscript', { script: 'sub' }],
    ['optional', { optional: true }],
  ])('%s goes on and off again', (id, look) => {
    const editor = selected();
    expect(run(editor, id)).toMatchObject([
      { content: [{ text: 'one ' }, { text: 'two', ...look }] },
    ]);
    expect(isActive(editor, id)).toBe(true);
    expect(run(editor, id)).toEqual(section(0, paragraph('one two')).blocks);
  });

  it('lose their looks, and keep their language and what is optional', () => {
    const editor = selected();
    for (const id of ['bold', 'superscript', 'small-caps', 'language-ar', 'optional'])
      run(editor, id);
    run(editor, 'clear-looks');
    expect(sectionsOf(editor)[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        id: 's0-0',
        content: [{ text: 'one ' }, { text: 'two', language: 'ar', optional: true }],
      },
    ]);
  });

  it('are in one of six languages, or in the one of the draft', () => {
    const editor = selected();
    for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
      expect(run(editor, `language-${language}`)).toMatchObject([{ content: [{}, { language }] }]);
    expect(run(editor, 'language-none')).toEqual(section(0, paragraph('one two')).blocks);
  });

  it('and the parts among them become optional together', () => {
    const field = { kind: 'field', field: 'a' };
    const note = { kind: 'footnote', id: 'f', content: [{ text: 'note' }] };
    const content = [{ text: 'a' }, field, { text: 'b' }, note, { text: 'c' }];
    const editor = open(section(0, { kind: 'paragraph', content }));
    Transforms.select(editor, Editor.range(editor, []));
    expect(run(editor, 'optional')).toEqual([
      {
        kind: 'paragraph',
        id: 's0-0',
        content: content.map((one) => ({ ...one, optional: true })),
      },
    ]);
    expect(run(editor, 'optional')).toEqual(section(0, { kind: 'paragraph', content }).blocks);
  });
});

describe('blocks', () => {
  it('are numbered, step in and out, and carry no member of another kind', () => {
    const editor = open(section(0, paragraph('text')));
    caret(editor, [0, 0], 0);
    run(editor, 'numbered');
    expect(run(editor, 'indent')).toMatchObject([{ kind: 'numbered', level: 1 }]);
    setAsk(editor, { actor: 'council', deadline: '2025-12-01' as never });
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([{ kind: 'ask', deadline: '2025-12-01' }]);
    setVoice(editor, { speaker: 'A teacher', evidence: 'E-1' as EvidenceId });
    expect(sectionsOf(editor)[0]?.blocks).toEqual([
      {
        kind: 'voice',
        id: 's0-0',
        speaker: 'A teacher',
        evidence: 'E-1',
        content: [{ text: 'text' }],
      },
    ]);
    setVoice(editor, { speaker: '' });
    expect(run(editor, 'attribution')).toMatchObject([{ kind: 'attribution' }]);
    expect(run(editor, 'attribution')).toEqual(section(0, paragraph('text')).blocks);
  });

  it.each(['must', 'should', 'may'] as const)(
    '%s stay in a cut, live parts and tables too',
    (priority) => {
      const editor = open(section(0, paragraph('a'), { kind: 'salutation' }, paragraph('b')));
      Transforms.select(editor, Editor.range(editor, []));
      expect(run(editor, `priority-${priority}`).map((block) => block.priority)).toEqual([
        priority,
        priority,
        priority,
      ]);
      expect(isActive(editor, `priority-${priority}`)).toBe(true);
      expect(run(editor, 'priority-none').some((block) => 'priority' in block)).toBe(false);
    },
  );

  it('run as a hand says, or as their words do', () => {
    const editor = open(section(0, paragraph('a')));
    caret(editor, [0, 0], 0);
    expect(run(editor, 'direction-rtl')).toMatchObject([{ direction: 'rtl' }]);
    expect(run(editor, 'direction-ltr')).toMatchObject([{ direction: 'ltr' }]);
    expect(run(editor, 'direction-auto')).toEqual(section(0, paragraph('a')).blocks);
  });

  it('move up and down inside their section only, the caret with them', () => {
    const editor = open(
      section(0, paragraph('a'), paragraph('b'), { kind: 'salutation' }),
      section(1, paragraph('c')),
    );
    caret(editor, [0, 1], 1);
    run(editor, 'move-block-up');
    expect(plainText(sectionsOf(editor))).toBe('b\na\n<salutation>\nc');
    Editor.insertText(editor, '!');
    for (const _ of [1, 2, 3]) run(editor, 'move-block-down');
    expect(plainText(sectionsOf(editor))).toBe('a\n<salutation>\nb!\nc');
    expect(commandOf('move-block-down').isEnabled(editor, scene())).toBe(false);
  });

  it('move together when several are selected', () => {
    const editor = open(section(0, paragraph('a'), paragraph('b'), paragraph('c')));
    selectFrom(editor, [[0, 1], 0], [[0, 2], 1]);
    run(editor, 'move-block-up');
    expect(plainText(sectionsOf(editor))).toBe('b\nc\na');
  });

  it('are selected and deleted as a whole, and leave a section with a paragraph', () => {
    const editor = open(section(0, paragraph('a')), section(1, paragraph('b')));
    caret(editor, [0, 0], 1);
    run(editor, 'select-block');
    expect(Editor.string(editor, editor.selection!)).toBe('a');
    run(editor, 'delete-block');
    expect(plainText(sectionsOf(editor))).toBe('b');
    expect(sectionsOf(editor)[0]?.blocks).toHaveLength(1);
    expect(editor.selection?.anchor.path[0]).toBe(0);
  });
});

describe('parts', () => {
  it('are changed where they are selected, and not put in a second time', () => {
    const editor = open(section(0, paragraph('ab')));
    caret(editor, [0, 0], 1);
    insertCitation(editor, { symbol: 'S/2025/583', paragraphs: '4' }, counter());
    Transforms.select(editor, Editor.start(editor, [0, 0, 1]));
    expect(partAtSelection(editor, 'citation')?.[0]).toMatchObject({ paragraphs: '4' });
    insertCitation(editor, { symbol: 'A/RES/76/262' }, counter());
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      { content: [{ text: 'a' }, { kind: 'citation', symbol: 'A/RES/76/262' }, { text: 'b' }] },
    ]);
    expect(JSON.stringify(sectionsOf(editor))).not.toContain('paragraphs');
  });

  it('stand behind the caret, so that writing goes on', () => {
    const editor = open(section(0, paragraph('ab')));
    caret(editor, [0, 0], 1);
    insertEvidence(editor, ['E-1' as EvidenceId], counter());
    Editor.insertText(editor, '.');
    expect(plainText(sectionsOf(editor))).toBe('a<evidence>.b');
  });

  it('a picture says what it shows or that it is decorative, never both', () => {
    const editor = open(section(0, paragraph('a')));
    caret(editor, [0, 0], 0);
    const id = '0'.repeat(64) as AttachmentId;
    insertImage(editor, id, { alt: 'A map', decorative: false, width: 0.5 }, counter());
    Transforms.select(editor, Editor.start(editor, [0, 0]));
    expect(imageAtSelection(editor)?.[0]).toMatchObject({ alt: 'A map', width: 0.5 });
    insertImage(editor, id, { alt: 'A map', decorative: true, width: 1 }, counter());
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      { alt: '', decorative: true, width: 1 },
      {},
    ]);
    Transforms.select(editor, Editor.start(editor, [0, 0]));
    insertImage(editor, id, { alt: 'A plan', decorative: false, width: 1 }, counter());
    expect('decorative' in (sectionsOf(editor)[0]?.blocks[0] ?? {})).toBe(false);
  });

  it('that can be pointed to are found in reading order, those in cells too', () => {
    const note = { kind: 'footnote', id: 'f', content: [{ text: 'note' }] };
    const editor = open(
      section(
        0,
        { kind: 'heading', level: 1, content: [{ text: 'Head' }] },
        { kind: 'numbered', level: 0, content: [{ text: 'first' }] },
        paragraph('no target'),
        {
          kind: 'table',
          header: false,
          columns: [1],
          rows: [{ id: 'r', cells: [{ content: [note] }] }],
        },
      ),
    );
    expect(targetsOf(editor).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'heading s0-0',
      'numbered s0-1',
      'table s0-3',
      'footnote f',
    ]);
    expect(findTarget(editor, 'gone' as ContentId)).toBeUndefined();
  });

  it('that need an answer ask for it', () => {
    const asked: Question[] = [];
    const editor = open(section(0, paragraph('a')));
    caret(editor, [0, 0], 0);
    for (const command of editorCommands)
      if (command.asks) command.perform(editor, { ...scene(), ask: (one) => asked.push(one) });
    for (const question of [
      'link',
      'field',
      'citation',
      'evidence',
      'cross-reference',
      'table',
      'image',
      'voice',
      'ask',
    ])
      expect(asked.filter((one) => one === question)).toHaveLength(1);
  });
});

it('every command is one step of undo', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySections,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...editorCommands.filter(({ group }) => group !== 'history')),
      async (sections, from, to, command) => {
        const editor = open(...sections);
        const places = Array.from(Editor.positions(editor, { at: [] }));
        const [anchor, focus] = [places[from % places.length], places[to % places.length]];
        if (!anchor || !focus) return;
        Transforms.select(editor, { anchor, focus });
        await settle();
        const before = sectionsOf(editor);
        if (!command.isEnabled(editor, scene())) return;
        command.perform(editor, scene());
        await settle();
        expect(editor.history.undos.length).toBeLessThanOrEqual(1);
        if (editor.history.undos.length === 1) editor.undo();
        expect(sectionsOf(editor)).toEqual(before);
      },
    ),
    { numRuns: 120 },
  );
});
