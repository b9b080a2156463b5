import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../templates/edit/apply-fix.ts';
import { replaceInRun } from '../../../../templates/edit/replace-in-run.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import { isWords, type Inline } from '../../../../templates/model/blocks/inline.ts';
import { runsOfBlock } from '../../../../templates/model/blocks/inlines-of-block.ts';
import { objectLetter, runText } from '../../../../templates/model/blocks/run-text.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Fix } from '../../../../templates/model/fix.ts';
import type { ContentId, DraftId } from '../../../../templates/model/ids.ts';
import { arbitraryInline } from '../../../support/arbitrary-block.ts';
import { draftId, withBody } from '../../../support/merged-bodies.ts';

const block = 'b' as ContentId;
const paragraph = (...content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  id: block,
  content,
});
const holding = (one: Block): Dossier => withBody({ s: ['a: Before.', one, 'z: After.'] });
const replace = (from: string, start: number, to: string, run = 0): Fix => ({
  kind: 'replace',
  draft: draftId,
  block,
  span: { run, start, end: start + from.length },
  from,
  to,
});
function fixed(one: Block, fix: Fix): Block | string {
  const before = holding(one);
  const result = applyFix(before, fix);
  if (!result.ok) return result.problem;
  const [was, is] = [before, result.value].map(({ drafts }) => drafts[0]?.sections[0]?.blocks);
  expect([is?.[0], is?.[2]]).toEqual([was?.[0], was?.[2]]);
  return is?.[1] ?? 'nothing';
}

describe('a fix', () => {
  it('replaces the words it names, in the look of the first of them', () => {
    const run = [{ text: 'In ' }, { text: '5', bold: true } as const, { text: '% of' }];
    expect(fixed(paragraph(...run), replace('5%', 3, '5 per cent'))).toEqual(
      paragraph({ text: 'In ' }, { text: '5 per cent', bold: true }, { text: ' of' }),
    );
  });

  it('stays inside a link', () => {
    const link = { kind: 'link', href: 'https://un.org', words: [{ text: 'the  page' }] } as const;
    expect(fixed(paragraph({ text: 'See ' }, link), replace('  ', 7, ' '))).toEqual(
      paragraph({ text: 'See ' }, { ...link, words: [{ text: 'the page' }] }),
    );
  });

  it('finds the cell of a table', () => {
    const table = (text: string): Block => ({
      kind: 'table',
      id: block,
      header: false,
      columns: [0.5, 0.5],
      rows: ['r1', 'r2'].map((id) => ({
        id: id as ContentId,
        cells: [
          { content: [{ text: 'one' }] },
          { content: [{ text: id === 'r2' ? text : 'x x' }] },
        ],
      })),
    });
    expect(fixed(table('x x'), replace('x x', 0, 'x', 3))).toEqual(table('x'));
  });

  it('puts a citation in the place of a symbol, optional where the words were', () => {
    const cite: Fix = {
      kind: 'cite',
      draft: draftId,
      block,
      span: { run: 0, start: 4, end: 12 },
      from: 'A/78/831',
      symbol: 'A/78/831',
    };
    expect(fixed(paragraph({ text: 'See A/78/831.', italic: true }), cite)).toEqual(
      paragraph(
        { text: 'See ', italic: true },
        { kind: 'citation', symbol: 'A/78/831' },
        { text: '.', italic: true },
      ),
    );
    expect(fixed(paragraph({ text: 'See A/78/831.', optional: true }), cite)).toMatchObject({
      content: [{}, { kind: 'citation', optional: true }, {}],
    });
  });

  it('sets a field, confirmed by the person who pressed', () => {
    const fix: Fix = { kind: 'set-field', draft: draftId, field: 'veto-date', value: '2025-09-18' };
    const result = applyFix(holding(paragraph()), fix);
    expect(result.ok && result.value.drafts[0]?.fields['veto-date']).toEqual({
      value: '2025-09-18',
      origin: 'person',
      confirmed: true,
    });
  });

  it.each([
    ['words that changed', paragraph({ text: 'In 6% of' }), replace('5%', 3, 'x'), 'changed'],
    [
      'an object',
      paragraph({ kind: 'field', field: 'x' }),
      replace(objectLetter, 0, 'x'),
      'changed',
    ],
    ['nothing', paragraph({ text: 'x' }), replace('', 0, 'x'), 'changed'],
    ['another run', paragraph({ text: 'x' }), replace('x', 0, 'y', 1), 'gone'],
    ['a block that is gone', paragraph(), { ...replace('x', 0, 'y'), block: 'q' }, 'gone'],
    ['a draft that is gone', paragraph(), { ...replace('x', 0, 'y'), draft: 'q' }, 'gone'],
    [
      'words of a template',
      { kind: 'boilerplate', id: block, content: [{ text: 'x' }] },
      replace('x', 0, 'y'),
      'locked',
    ],
  ])('refuses %s', (_, one, fix, problem) => {
    expect(fixed(one as Block, fix as Fix & { draft: DraftId })).toBe(problem);
  });

  it('changes just the stretch, and nothing that is not words', () => {
    const run = fc.array(arbitraryInline(fc.string({ maxLength: 6 })), { maxLength: 5 });
    fc.assert(
      fc.property(run, fc.nat({ max: 12 }), fc.nat({ max: 6 }), (content, start, length) => {
        const [text, end] = [runText(content), start + length];
        const result = replaceInRun(content, { start, end }, 'new');
        const objects = (inlines: readonly Inline[]): readonly Inline[] =>
          inlines.filter((inline) => !isWords(inline) && inline.kind !== 'link');
        if (!result) return;
        expect(runText(result)).toBe(`${text.slice(0, start)}new${text.slice(end)}`);
        expect(objects(result)).toEqual(objects(content));
        expect(runsOfBlock(paragraph(...result))).toHaveLength(1);
      }),
    );
  });
});
