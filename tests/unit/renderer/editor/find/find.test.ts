import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, findInTexts } from '../../../../../renderer/editor/find/find-in.ts';
import { createFinder } from '../../../../../renderer/editor/find/find-off-thread.ts';
import type { FindQuery } from '../../../../../renderer/editor/find/find-query.ts';
import { pointOf, rangeOfSpan, spansOfRange } from '../../../../../renderer/editor/find/points.ts';
import { replaceSpans } from '../../../../../renderer/editor/find/replace-spans.ts';
import { replacementFor } from '../../../../../renderer/editor/find/replacement.ts';
import { runTexts } from '../../../../../renderer/editor/find/run-texts.ts';
import { Editor } from 'slate';
import type { Section } from '../../../../../templates/model/draft.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';
import { open, paragraph, section, sectionsOf, selectFrom } from '../support/editor.ts';
import { anySections, plainText } from '../support/sections.ts';

const query = (text: string, more: Partial<FindQuery> = {}): FindQuery => ({
  text,
  wholeWord: false,
  matchCase: false,
  regex: false,
  ...more,
});
const hitsIn = (text: string, asked: FindQuery) => {
  const result = findInTexts([{ block: 'b' as never, run: 0, text }], asked);
  return result.ok
    ? result.value.map(({ span, text: found }) => [span.start, found])
    : result.problem;
};
/** The words of a template are found, and stay as they are. */
const isLocked = (sections: readonly Section[], id: ContentId): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) => block.id === id && block.kind === 'boilerplate'),
  );

const table = {
  kind: 'table',
  header: false,
  columns: [0.5, 0.5],
  rows: [
    { id: 'r1', cells: [{ content: [{ text: 'veto' }] }, { content: [] }] },
    {
      id: 'r2',
      cells: [
        { content: [{ text: 'the ' }, { text: 've', bold: true }, { text: 'to' }] },
        { content: [{ text: 'x' }] },
      ],
    },
  ],
};
const mixed = {
  kind: 'paragraph',
  content: [
    { text: 'A ' },
    { text: 've', bold: true },
    { text: 'to' },
    { kind: 'citation', symbol: 'S/2025/583' },
    { text: 've' },
    { kind: 'field', field: 'a' },
    { text: 'to' },
    { kind: 'link', href: 'https://example.org/', words: [{ text: 'VETO' }] },
  ],
};

describe('finding', () => {
  it.each([
    [
      'Veto, veto',
      query('veto'),
      [
        [0, 'Veto'],
        [6, 'veto'],
      ],
    ],
    ['Veto, veto', query('veto', { matchCase: true }), [[6, 'veto']]],
    ['vetoes veto', query('veto', { wholeWord: true }), [[7, 'veto']]],
    [
      'état, l’état',
      query('état', { wholeWord: true }),
      [
        [0, 'état'],
        [8, 'état'],
      ],
    ],
    ['ÉTAT', query('état'), [[0, 'ÉTAT']]],
    ['дом домой', query('дом', { wholeWord: true }), [[0, 'дом']]],
    ['قرار القرار', query('قرار', { wholeWord: true }), [[0, 'قرار']]],
    ['联合国大会', query('大会', { wholeWord: true }), [[3, '大会']]],
    ['UN联合国', query('联合国', { wholeWord: true }), [[2, '联合国']]],
    [
      "l’avis l'avis",
      query("l'avis"),
      [
        [0, 'l’avis'],
        [7, "l'avis"],
      ],
    ],
    ['a\u00a0: b', query('a :'), [[0, 'a\u00a0:']]],
    ['a.b axb', query('a.b'), [[0, 'a.b']]],
    [
      'a.b axb',
      query('a.b', { regex: true }),
      [
        [0, 'a.b'],
        [4, 'axb'],
      ],
    ],
    ['x [1] (2)', query('[1] ('), [[2, '[1] (']]],
    ['aaa', query('a*', { regex: true }), [[0, 'aaa']]],
    [
      '😀😀',
      query('😀'),
      [
        [0, '😀'],
        [2, '😀'],
      ],
    ],
    ['x', query('(', { regex: true }), 'bad-pattern'],
    ['x', query(''), []],
  ])('in “%s”', (text, asked, expected) => expect(hitsIn(text, asked)).toEqual(expected));

  it('never reaches over something that is no words, and into links and cells', () => {
    const result = findIn([section(0, mixed, table)], query('veto'));
    expect(result.ok && result.value.map(({ block, span }) => [block, span])).toEqual([
      ['s0-0', { run: 0, start: 2, end: 6 }],
      ['s0-0', { run: 0, start: 12, end: 16 }],
      ['s0-1', { run: 0, start: 0, end: 4 }],
      ['s0-1', { run: 2, start: 4, end: 8 }],
    ]);
  });

  it('stays within the selection', () => {
    const editor = open(section(0, paragraph('aaa'), paragraph('aaa'), paragraph('aaa')));
    selectFrom(editor, [[0, 0], 2], [[0, 2], 1]);
    const within = spansOfRange(editor, editor.selection!);
    const result = findIn(sectionsOf(editor), query('a', { within }));
    expect(result.ok && result.value.map(({ block, span }) => [block, span.start])).toEqual([
      ['s0-0', 2],
      ['s0-1', 0],
      ['s0-1', 1],
      ['s0-1', 2],
      ['s0-2', 0],
    ]);
  });

  it('finds each letter of any text where the text has it', () => {
    fc.assert(
      fc.property(anySections, fc.constantFrom('a', 'e', 'S', '😀', 'ق'), (sections, letter) => {
        const result = findIn(sections, query(letter, { matchCase: true }));
        const texts = runTexts(sections);
        const count = texts.reduce((sum, { text }) => sum + text.split(letter).length - 1, 0);
        expect(result.ok && result.value.length).toBe(count);
        if (result.ok)
          for (const { block, span } of result.value) {
            const run = texts.find((one) => one.block === block && one.run === span.run);
            expect(run?.text.slice(span.start, span.end)).toBe(letter);
          }
      }),
    );
  });
});

describe('places in the editor', () => {
  it('hold the very words of each span', () => {
    fc.assert(
      fc.property(anySections, fc.nat(), fc.nat(), (sections, from, length) => {
        const editor = open(...sections);
        for (const { block, run, text } of runTexts(sectionsOf(editor))) {
          if (isLocked(sections, block)) continue;
          const start = from % (text.length + 1);
          const end = Math.min(text.length, start + (length % 5));
          const range = rangeOfSpan(editor, { block, span: { run, start, end } });
          const wanted = text.slice(start, end);
          if (wanted.includes('\ufffc')) continue;
          expect(range).toBeDefined();
          expect(Editor.string(editor, range!)).toBe(wanted);
          if (wanted !== '')
            expect(spansOfRange(editor, range!)).toEqual([{ block, span: { run, start, end } }]);
        }
      }),
    );
  });

  it('are none where the block or the letters are gone', () => {
    const editor = open(section(0, paragraph('ab')));
    expect(
      rangeOfSpan(editor, { block: 'gone' as never, span: { run: 0, start: 0, end: 1 } }),
    ).toBeUndefined();
    expect(pointOf(editor, [0, 0], 0, 3)).toBeUndefined();
    expect(pointOf(editor, [0, 0], 1, 0)).toBeUndefined();
  });
});

describe('replacing', () => {
  it('keeps looks, ids and what lies between, as one step of undo', () => {
    const editor = open(section(0, mixed, table));
    const start = sectionsOf(editor);
    const result = findIn(start, query('veto'));
    const hits = result.ok ? result.value : [];
    const count = replaceSpans(
      editor,
      hits.map((hit) => ({ ...hit, from: hit.text, to: 'right of veto' })),
    );
    expect(count).toBe(4);
    const [first, second] = sectionsOf(editor)[0]!.blocks;
    expect(first).toMatchObject({
      id: 's0-0',
      content: [
        { text: 'A ' },
        { text: 'right of veto', bold: true },
        { kind: 'citation' },
        { text: 've' },
        { kind: 'field' },
        { text: 'to' },
        { kind: 'link', words: [{ text: 'right of veto' }] },
      ],
    });
    expect(second).toMatchObject({
      rows: [
        { id: 'r1', cells: [{ content: [{ text: 'right of veto' }] }, { content: [] }] },
        {
          id: 'r2',
          cells: [{ content: [{ text: 'the ' }, { text: 'right of veto', bold: true }] }, {}],
        },
      ],
    });
    editor.undo();
    expect(sectionsOf(editor)).toEqual(start);
    expect(editor.history.undos).toEqual([]);
  });

  it('leaves alone what reads differently by now', () => {
    const editor = open(section(0, paragraph('one two')));
    const place = { block: 's0-0' as never, span: { run: 0, start: 4, end: 7 } };
    expect(replaceSpans(editor, [{ ...place, from: 'six', to: 'x' }])).toBe(0);
    expect(plainText(sectionsOf(editor))).toBe('one two');
  });

  it('of every hit by itself changes nothing, by other words all of them', () => {
    fc.assert(
      fc.property(anySections, fc.constantFrom('a', 'or', ' '), (sections, text) => {
        const editor = open(...sections);
        const before = sectionsOf(editor);
        const found = findIn(before, query(text, { matchCase: true }));
        const hits = found.ok ? found.value : [];
        replaceSpans(
          editor,
          hits.map((hit) => ({ ...hit, from: hit.text, to: hit.text })),
        );
        expect(plainText(sectionsOf(editor))).toBe(plainText(before));
        replaceSpans(
          editor,
          hits.map((hit) => ({ ...hit, from: hit.text, to: '§' })),
        );
        const after = findIn(sectionsOf(editor), query(text, { matchCase: true }));
        expect(after.ok && after.value.filter(({ block }) => !isLocked(sections, block))).toEqual(
          [],
        );
        expect(sectionsOf(editor).map(({ blocks }) => blocks.map(({ id }) => id))).toEqual(
          before.map(({ blocks }) => blocks.map(({ id }) => id)),
        );
      }),
    );
  });

  it('fills in groups for an expression, and nothing for plain words', () => {
    const hit = { block: 'b' as never, span: { run: 0, start: 0, end: 3 }, text: 'ab1' };
    expect(replacementFor({ ...hit, groups: ['ab', undefined] }, '$2$1-$&-$$1-$9')).toBe(
      'ab-ab1-$1-$9',
    );
    expect(replacementFor(hit, '$1')).toBe('$1');
  });
});

describe('the finder', () => {
  const texts = [{ block: 'b' as never, run: 0, text: 'aaa' }];
  const thread = (answers: boolean) => {
    const log: string[] = [];
    const start = () => {
      let listener: (event: { data?: unknown }) => void = () => undefined;
      return {
        postMessage: (request: { texts: typeof texts; query: FindQuery }) => {
          log.push('asked');
          if (answers)
            setTimeout(() => listener({ data: findInTexts(request.texts, request.query) }), 0);
        },
        addEventListener: (type: string, heard: typeof listener) => {
          if (type === 'message') listener = heard;
        },
        terminate: () => void log.push('ended'),
      };
    };
    return { log, start: start as unknown as Parameters<typeof createFinder>[0] };
  };

  it('looks for plain words without a thread, and says at once that a pattern is none', async () => {
    const { log, start } = thread(true);
    const finder = createFinder(start);
    await expect(finder.find(texts, query('a'))).resolves.toMatchObject({ ok: true });
    await expect(finder.find(texts, query('(', { regex: true }))).resolves.toEqual({
      ok: false,
      problem: 'bad-pattern',
    });
    expect(log).toEqual([]);
  });

  it('ends a thread that found, and one that takes too long', async () => {
    const quick = thread(true);
    await expect(
      createFinder(quick.start).find(texts, query('a+', { regex: true })),
    ).resolves.toMatchObject({ ok: true, value: [{ text: 'aaa' }] });
    expect(quick.log).toEqual(['asked', 'ended']);
    const slow = thread(false);
    await expect(
      createFinder(slow.start, 20).find(texts, query('(a+)+$', { regex: true })),
    ).resolves.toEqual({ ok: false, problem: 'too-slow' });
    expect(slow.log).toEqual(['asked', 'ended']);
  });

  it('drops a question that a newer one overtook', async () => {
    const { log, start } = thread(false);
    const finder = createFinder(start, 20);
    let settled = false;
    void finder.find(texts, query('a+', { regex: true })).then(() => (settled = true));
    await finder.find(texts, query('b+', { regex: true }));
    expect(settled).toBe(false);
    expect(log).toEqual(['asked', 'ended', 'asked', 'ended']);
  });
});
