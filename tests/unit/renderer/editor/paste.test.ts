import fc from 'fast-check';
import { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { adoptFragment } from '../../../../renderer/editor/behaviour/adopt-fragment.ts';
import { linesOfText } from '../../../../renderer/editor/behaviour/lines-of-text.ts';
import { linkAtSelection, setLink } from '../../../../renderer/editor/behaviour/links.ts';
import { safeLink } from '../../../../renderer/editor/behaviour/safe-link.ts';
import { pasteText } from '../../../../renderer/editor/behaviour/with-paste.ts';
import { caret, open, paragraph, section, sectionsOf, selectFrom } from './support/editor.ts';
import { counter, plainText } from './support/sections.ts';

describe('pasted text', () => {
  it('of one line joins the text, of more lines becomes paragraphs', () => {
    const editor = open(section(0, paragraph('ab')));
    caret(editor, [0, 0], 1);
    pasteText(editor, 'X\r\n', counter());
    pasteText(editor, 'Y\n\nZ', counter());
    expect(plainText(sectionsOf(editor))).toBe('aXY\nZb');
  });

  it('loses control characters and blank lines, and nothing else', () => {
    expect(linesOfText('a\u0000b\tc\r\n \r\n\ufeffd\u2028e 😀')).toEqual(['ab c', 'd', 'e 😀']);
    expect(linesOfText('')).toEqual(['']);
    expect(linesOfText('{points-0} {{x}} ')).toEqual(['{points-0} {{x}} ']);
  });

  it('goes below a live block', () => {
    const editor = open(section(0, { kind: 'salutation' }, paragraph('a')));
    caret(editor, [0, 0], 0);
    pasteText(editor, 'below', counter());
    expect(plainText(sectionsOf(editor))).toBe('<salutation>\nbelow\na');
  });
});

describe('pasted blocks', () => {
  it('come in with new ids and without their sections', () => {
    const editor = open(section(0, paragraph('one'), paragraph('two')), section(1, paragraph('')));
    selectFrom(editor, [[0, 0], 0], [[0, 1], 3]);
    const copied = JSON.parse(JSON.stringify(editor.getFragment())) as never;
    caret(editor, [1, 0], 0);
    editor.insertFragment(copied);
    const [first, second] = sectionsOf(editor);
    expect(plainText([second!])).toBe('one\ntwo');
    const ids = [...first!.blocks, ...second!.blocks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('of another program keep their words and nothing that is not ours', () => {
    const foreign = [
      { type: 'h1', onClick: 'x', children: [{ text: 'Title', color: 'red', bold: true }] },
      { kind: 'iframe', src: 'http://x', children: [{ children: [{ text: 'inside' }] }] },
      { kind: 'link', href: 'javascript:alert(1)', children: [{ text: 'click' }] },
      { kind: 'heading', level: 9, id: 's0-0', children: [{ text: 'deep' }] },
    ];
    expect(adoptFragment(foreign, counter())).toMatchObject([
      { kind: 'paragraph', children: [{ text: 'Title', bold: true }] },
      { kind: 'paragraph', children: [{ text: 'inside' }] },
      { kind: 'paragraph', children: [{ text: 'click' }] },
      { kind: 'heading', level: 3, children: [{ text: 'deep' }] },
    ]);
    expect(JSON.stringify(adoptFragment(foreign, counter()))).not.toMatch(/color|onClick|src|s0-0/);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const editor = open(section(0, paragraph('a')));
        caret(editor, [0, 0], 1);
        editor.insertFragment(anything as never);
        expect(plainText(sectionsOf(editor))).toMatch(/^a/);
      }),
    );
    expect(adoptFragment('text', counter())).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['https://undocs.org/S/2025/583', 'https://undocs.org/S/2025/583'],
    [' undocs.org/A/RES/76/262 ', 'https://undocs.org/A/RES/76/262'],
    ['http://example.org', 'http://example.org'],
    ['mailto:press@example.org', 'mailto:press@example.org'],
    ['press@example.org', 'mailto:press@example.org'],
  ])('may lead to %s', (typed, href) => expect(safeLink(typed)).toBe(href));

  it.each([
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'two words',
    'plain',
    'mailto:x',
  ])('may not lead to “%s”', (typed) => expect(safeLink(typed)).toBeUndefined());

  it('are set on the selection and changed at the caret', () => {
    const editor = open(section(0, paragraph('see the draft now')));
    selectFrom(editor, [[0, 0], 8], [[0, 0], 13]);
    setLink(editor, 'https://example.org/');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([
      {
        content: [
          { text: 'see the ' },
          { kind: 'link', href: 'https://example.org/', words: [{ text: 'draft' }] },
          { text: ' now' },
        ],
      },
    ]);
    Editor.insertText(editor, '!');
    expect(plainText(sectionsOf(editor))).toBe('see the draft! now');
    caret(editor, [0, 0, 1], 2);
    setLink(editor, 'https://example.org/2');
    expect(linkAtSelection(editor)?.[0]).toMatchObject({
      href: 'https://example.org/2',
      children: [{ text: 'draft' }],
    });
  });

  it('become plain words when they are typed over', () => {
    const editor = open(
      section(0, {
        kind: 'paragraph',
        content: [{ kind: 'link', href: 'https://example.org/', words: [{ text: 'old' }] }],
      }),
    );
    selectFrom(editor, [[0, 0, 1], 0], [[0, 0, 1], 3]);
    Editor.insertText(editor, 'n');
    Editor.insertText(editor, 'ew');
    expect(sectionsOf(editor)[0]?.blocks).toMatchObject([{ content: [{ text: 'new' }] }]);
  });
});
