import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptFragment } from '../../../../renderer/editor/behaviour/adopt-fragment.ts';
import { fromSlate } from '../../../../renderer/editor/value/from-slate.ts';
import type { SectionElement } from '../../../../renderer/editor/value/slate-types.ts';
import { open, section, sectionsOf } from './support/editor.ts';
import { idsIn, misfits } from './support/valid.ts';
import { anySections, counter, plainText } from './support/sections.ts';

const adopted = (fragment: unknown) =>
  fromSlate([
    {
      kind: 'section',
      id: 's0' as never,
      key: 'key-0',
      children: adoptFragment(fragment, counter()),
    },
  ] satisfies SectionElement[]);

/** Everything but ids, which are always new. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'id' ? undefined : member)));

describe('a fragment of our own', () => {
  it('comes in as it was copied, whatever kinds it holds, with new ids', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const editor = open(...sections);
        const blocks = sectionsOf(editor).flatMap((one) => one.blocks);
        const copied: unknown = JSON.parse(JSON.stringify(editor.children));
        const [after] = adopted(copied);
        const single = blocks.map((block) =>
          block.kind === 'table' && block.rows.length === 1 && block.columns.length === 1
            ? { kind: 'paragraph', content: block.rows[0]?.cells[0]?.content }
            : block,
        );
        const without = (all: readonly unknown[]) =>
          (withoutIds(all) as Record<string, unknown>[]).map(
            ({ priority: _one, direction: _other, ...rest }) => rest,
          );
        expect(without(after?.blocks ?? [])).toEqual(without(single));
        expect(idsIn([after!]).filter((id) => idsIn(sections).includes(id))).toEqual([]);
      }),
    );
  });

  it('keeps what a block says of itself', () => {
    const block = { kind: 'paragraph', id: 'x', priority: 'may', direction: 'rtl', children: [] };
    expect(adopted([block])[0]?.blocks).toMatchObject([{ priority: 'may', direction: 'rtl' }]);
    expect(adopted([{ ...block, priority: 'never', direction: 'up' }])[0]?.blocks).toEqual([
      { kind: 'paragraph', id: 'new-1', content: [] },
    ]);
  });

  it('of one cell is its words', () => {
    const cell = { kind: 'cell', children: [{ text: 'a' }] };
    const table = { kind: 'table', columns: [1], children: [{ kind: 'row', children: [cell] }] };
    expect(plainText(adopted([table]))).toBe('a');
    expect(adopted([table])[0]?.blocks).toMatchObject([{ kind: 'paragraph' }]);
  });
});

describe('a fragment from anywhere', () => {
  it('never makes a document that cannot be read', () => {
    const kinds = [
      'table',
      'row',
      'cell',
      'image',
      'voice',
      'ask',
      'numbered',
      'boilerplate',
      'unknown',
      'risk-table',
      'footnote',
      'citation',
      'evidence',
      'field',
      'cross-reference',
      'unknown-inline',
    ];
    const wild = fc.letrec((tie) => ({
      node: fc.dictionary(
        fc.constantFrom(
          'kind',
          'text',
          'id',
          'field',
          'symbol',
          'evidence',
          'attachment',
          'width',
          'columns',
          'span',
          'data',
          'content',
          'target',
          'assessment',
          'speaker',
          'deadline',
          'actor',
          'children',
        ),
        fc.oneof(
          { depthSize: 'small' },
          fc.constantFrom<unknown>(...kinds),
          fc.constantFrom<unknown>('', 'x', 0, -1, 1.5, null, true, '2025-13-40', '../x'),
          fc.array(tie('node'), { maxLength: 3 }),
          tie('node'),
        ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(wild.node, { maxLength: 3 }), (fragment) => {
        const after = adopted(fragment);
        const opened = sectionsOf(open(section(0), ...after));
        expect(misfits(opened)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('brings no block of ours in the clothes of an unknown one', () => {
    const block = {
      kind: 'unknown',
      data: { kind: 'paragraph', content: 'no list' },
      children: [],
    };
    expect(adopted([block])[0]?.blocks).toEqual([]);
  });
});
