import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import { runsOfBlock } from '../../../../templates/model/blocks/inlines-of-block.ts';
import { runText } from '../../../../templates/model/blocks/run-text.ts';
import { spansOfBlock, withoutSpans } from '../../../../templates/speech/optional-spans.ts';
import { idOf, paragraph, plainBlock } from './support.ts';

const without = (text: string, goes: 'all' | readonly number[]): string | undefined => {
  const block = withoutSpans(paragraph('p', text), goes === 'all' ? 'all' : new Set(goes));
  return block && 'content' in block ? runText(block.content) : undefined;
};

describe('taking optional passages out', () => {
  it.each([
    ['A start [in the middle] and an end.', 'A start and an end.'],
    ['A start [in the middle], and an end.', 'A start, and an end.'],
    ['A start[, in the middle,] and an end.', 'A start and an end.'],
    ['One sentence. [Another one.] A third.', 'One sentence. A third.'],
    ['One sentence. [The last one.]', 'One sentence.'],
    ['[However, ]we regret it.', 'we regret it.'],
    ['[Indeed] we regret it.', 'we regret it.'],
    ['A [b] [c] d.', 'A d.'],
    ['A [b][c] d.', 'A d.'],
    ['(see [this])', '(see)'],
    ['Une phrase [ici]\u00A0; une autre', 'Une phrase\u00A0; une autre'],
    ['نشكركم [جميعاً]، ونؤيد', 'نشكركم، ونؤيد'],
    ['安理会[今天]，必须', '安理会，必须'],
    ['first line [gone]\nsecond line', 'first line\nsecond line'],
    ['two  spaces stay  here, [gone] here', 'two  spaces stay  here, here'],
  ])('%j', (text, rest) => {
    expect(without(text, 'all')).toBe(rest);
  });

  it('counts neighbours as one passage, also into a link, and never across cells', () => {
    const block: Block = {
      kind: 'paragraph',
      id: idOf('p'),
      content: [
        { text: 'a ' },
        { text: 'b ', optional: true },
        { text: 'c ', optional: true, bold: true },
        {
          kind: 'link',
          href: 'https://un.org',
          words: [{ text: 'd ', optional: true }, { text: 'e' }],
        },
        { text: ' f', optional: true },
      ],
    };
    expect(spansOfBlock(block)).toHaveLength(2);
    expect(withoutSpans(block, new Set([0]))).toMatchObject({
      content: [{ text: 'a ' }, { kind: 'link', words: [{ text: 'e' }] }, { text: ' f' }],
    });
    const table: Block = {
      kind: 'table',
      id: idOf('t'),
      header: false,
      columns: [0.5, 0.5],
      rows: [
        {
          id: idOf('r'),
          cells: [
            { content: [{ text: 'x', optional: true }] },
            { content: [{ text: 'y', optional: true }] },
          ],
        },
      ],
    };
    expect(spansOfBlock(table)).toHaveLength(2);
    const rest = withoutSpans(table, new Set([1]));
    expect(rest && runsOfBlock(rest)).toEqual([[{ text: 'x' }], []]);
  });

  it('lets a link go whose words all go, and a block that says nothing more', () => {
    const link = {
      kind: 'link',
      href: 'https://un.org',
      words: [{ text: 'x', optional: true }],
    } as const;
    const block: Block = { kind: 'paragraph', id: idOf('p'), content: [{ text: 'a ' }, link] };
    expect(withoutSpans(block, 'all')).toMatchObject({ content: [{ text: 'a' }] });
    expect(without('[All of it.]', 'all')).toBeUndefined();
    expect(without('[All of it.]', [])).toBe('All of it.');
  });

  it('looks past the mark of a source and of a note', () => {
    const block: Block = {
      kind: 'paragraph',
      id: idOf('p'),
      content: [
        { text: 'A fact ' },
        { text: 'of today', optional: true },
        { kind: 'evidence', evidence: [] },
        { text: '.' },
      ],
    };
    expect(withoutSpans(block, 'all')).toMatchObject({
      content: [{ text: 'A fact' }, { kind: 'evidence' }, { text: '.' }],
    });
  });

  it('only takes marks away where nothing goes, and is the same block where nothing is optional', () => {
    fc.assert(
      fc.property(plainBlock, (block) => {
        const rest = withoutSpans(block, new Set());
        expect(rest && runsOfBlock(rest).map(runText)).toEqual(runsOfBlock(block).map(runText));
        expect(JSON.stringify(rest)).not.toContain('optional');
        if (spansOfBlock(block).length === 0) expect(rest).toBe(block);
      }),
    );
  });

  it('never adds a word', () => {
    fc.assert(
      fc.property(plainBlock, fc.array(fc.nat({ max: 3 })), (block, places) => {
        const count = (one: Block | undefined): number =>
          one ? runsOfBlock(one).map(runText).join(' ').split(/\s+/).filter(Boolean).length : 0;
        expect(count(withoutSpans(block, new Set(places)))).toBeLessThanOrEqual(count(block));
      }),
    );
  });
});
