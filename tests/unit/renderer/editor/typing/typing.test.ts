import fc from 'fast-check';
import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { editTypography } from '../../../../../renderer/editor/typing/edit-typography.ts';
import { invisibleSigns } from '../../../../../renderer/editor/typing/invisible-signs.ts';
import {
  frenchSpacing,
  spanishMarks,
  type Edit,
} from '../../../../../renderer/editor/typing/typography.ts';
import {
  caret,
  open,
  paragraph,
  section,
  sectionsOf,
  selectFrom,
  settle,
} from '../support/editor.ts';

const typed = async (editor: Editor, text: string): Promise<void> => {
  for (const letter of text) {
    Editor.insertText(editor, letter);
    await settle();
  }
};
const content = (editor: Editor): unknown => {
  const [block] = sectionsOf(editor)[0]!.blocks;
  return block && 'content' in block ? block.content : undefined;
};
const empty = (): Editor => {
  const editor = open(section(0, paragraph('')));
  caret(editor, [0, 0], 0);
  return editor;
};

describe('a typed symbol', () => {
  it.each([
    [
      'See S/2024/507 ',
      [{ text: 'See ' }, { kind: 'citation', symbol: 'S/2024/507' }, { text: ' ' }],
    ],
    ['S/2024/507.', [{ kind: 'citation', symbol: 'S/2024/507' }, { text: '.' }]],
    ['A/RES/76/262, ', [{ kind: 'citation', symbol: 'A/RES/76/262' }, { text: ', ' }]],
    ['S/RES/2720 (2023) ', [{ kind: 'citation', symbol: 'S/RES/2720 (2023)' }, { text: ' ' }]],
    ['A/76/PV.69)', [{ kind: 'citation', symbol: 'A/76/PV.69' }, { text: ')' }]],
    [
      'انظر S/2024/507،',
      [{ text: 'انظر ' }, { kind: 'citation', symbol: 'S/2024/507' }, { text: '،' }],
    ],
    ['and/or 1/2 S/ ', [{ text: 'and/or 1/2 S/ ' }]],
  ])('“%s” becomes a citation where it is one', async (text, expected) => {
    const editor = empty();
    await typed(editor, text);
    expect(content(editor)).toEqual(expected);
  });

  it('takes the paragraphs behind it along', async () => {
    const editor = empty();
    await typed(editor, 'See S/2024/507, para. 4 and A/76/PV.69, paras. 138-139.');
    expect(content(editor)).toEqual([
      { text: 'See ' },
      { kind: 'citation', symbol: 'S/2024/507', paragraphs: '4' },
      { text: ' and ' },
      { kind: 'citation', symbol: 'A/76/PV.69', paragraphs: '138–139' },
      { text: '.' },
    ]);
  });

  it('grows when what follows belongs to it', async () => {
    const editor = empty();
    await typed(editor, 'S/PV.4128 (Resumption 1) x');
    expect(content(editor)).toEqual([
      { kind: 'citation', symbol: 'S/PV.4128 (Resumption 1)' },
      { text: ' x' },
    ]);
  });

  it('becomes a citation at Enter, and what is typed goes on below', async () => {
    const editor = empty();
    await typed(editor, 'S/2024/507');
    Editor.insertBreak(editor);
    await settle();
    await typed(editor, 'x');
    expect(sectionsOf(editor)[0]!.blocks).toMatchObject([
      { content: [{ kind: 'citation', symbol: 'S/2024/507' }] },
      { content: [{ text: 'x' }] },
    ]);
  });

  it('is words again after one undo, and stays so in that paragraph', async () => {
    const editor = empty();
    await typed(editor, 'See S/2024/507 ');
    editor.undo();
    expect(content(editor)).toEqual([{ text: 'See S/2024/507 ' }]);
    Editor.deleteBackward(editor);
    await settle();
    await typed(editor, ', x');
    expect(content(editor)).toEqual([{ text: 'See S/2024/507, x' }]);
    Editor.insertBreak(editor);
    await settle();
    await typed(editor, 'S/2024/507 ');
    expect(sectionsOf(editor)[0]!.blocks[1]).toMatchObject({
      content: [{ kind: 'citation' }, { text: ' ' }],
    });
  });

  it('is a citation again after redo', async () => {
    const editor = empty();
    await typed(editor, 'S/2024/507 ');
    const cited = content(editor);
    editor.undo();
    editor.redo();
    expect(content(editor)).toEqual(cited);
    await typed(editor, 'S/2024/507 ');
    expect(JSON.stringify(content(editor)).match(/citation/g)).toHaveLength(2);
  });

  it('inside a link stays its words', async () => {
    const editor = open(
      section(0, {
        kind: 'paragraph',
        content: [{ kind: 'link', href: 'https://example.org/', words: [{ text: 'S/2024/507x' }] }],
      }),
    );
    caret(editor, [0, 0, 1], 10);
    await typed(editor, ' ');
    expect(content(editor)).toMatchObject([{ kind: 'link' }]);
  });
});

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .reverse()
    .reduce((words, { start, end, to }) => words.slice(0, start) + to + words.slice(end), text);

describe('French spacing', () => {
  it.each([
    ['Pourquoi ? Oui! Non ; si: a', 'Pourquoi\u202f? Oui\u202f! Non\u202f; si\u00a0: a'],
    ['« mot » et «mot»', '«\u202fmot\u202f» et «\u202fmot\u202f»'],
    ['https://un.org à 10:30, 3:1', 'https://un.org à 10:30, 3:1'],
    ['Quoi ?! (!)', 'Quoi\u202f?! (!)'],
    ['déjà\u202f! fait\u00a0:', 'déjà\u202f! fait\u00a0:'],
  ])('“%s”', (text, expected) => expect(applied(text, frenchSpacing(text))).toBe(expected));

  it('done twice is done once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab1 \u00a0\u202f;:!?«»()…')) }),
        (text) => {
          const once = applied(text, frenchSpacing(text));
          expect(frenchSpacing(once)).toEqual([]);
          const bare = (words: string): string => words.replace(/[ \u00a0\u202f]/g, '');
          expect(bare(once)).toBe(bare(text));
        },
      ),
    );
  });
});

describe('Spanish marks', () => {
  it.each([
    ['Qué hacer? Nada.', '¿Qué hacer? Nada.'],
    ['Basta! ¿Por qué?', '¡Basta! ¿Por qué?'],
    ['Sí. Cuándo?', 'Sí. ¿Cuándo?'],
    ['Qué?!', '¿¡Qué?!'],
    ['Nada.', 'Nada.'],
  ])('“%s”', (text, expected) => expect(applied(text, spanishMarks(text))).toBe(expected));
});

describe('marks on request', () => {
  it('change the selection only, leave other languages alone, and are one step', () => {
    const block = {
      kind: 'paragraph',
      content: [
        { text: 'Oui ! ' },
        { text: 'Yes !', language: 'en' },
        { text: ' Non !', bold: true },
      ],
    };
    const editor = open(section(0, block, paragraph('Si !')));
    expect(editTypography(editor, 'fr', frenchSpacing)).toBe(3);
    expect(content(editor)).toEqual([
      { text: 'Oui\u202f! ' },
      { text: 'Yes !', language: 'en' },
      { text: ' Non\u202f!', bold: true },
    ]);
    editor.undo();
    selectFrom(editor, [[0, 1], 0], [[0, 1], 4]);
    expect(editTypography(editor, 'fr', frenchSpacing)).toBe(1);
    expect(content(editor)).toMatchObject([{ text: 'Oui ! ' }, {}, {}]);
    expect(editTypography(editor, 'fr', frenchSpacing)).toBe(0);
  });
});

describe('invisible signs', () => {
  it('without width are painted with the letter beside them', () => {
    const sections = [section(0, paragraph('a\u200bb \u202e😀\u200e\u00a0'))];
    expect(invisibleSigns(sections, 'hidden').map(({ span }) => [span.start, span.end])).toEqual([
      [0, 2],
      [3, 5],
      [5, 8],
    ]);
    expect(invisibleSigns(sections, 'no-break')).toMatchObject([{ span: { start: 8, end: 9 } }]);
    expect(invisibleSigns([section(0, paragraph('\u200bx'))], 'hidden')).toMatchObject([
      { span: { start: 0, end: 2 } },
    ]);
  });
});
