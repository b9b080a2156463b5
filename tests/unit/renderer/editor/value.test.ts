import fc from 'fast-check';
import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { directionOfElement } from '../../../../renderer/editor/value/direction-of-element.ts';
import { fromSlate } from '../../../../renderer/editor/value/from-slate.ts';
import { toBlock, toSlate } from '../../../../renderer/editor/value/to-slate.ts';
import type { SectionElement } from '../../../../renderer/editor/value/slate-types.ts';
import { directionOfBlock } from '../../../../templates/model/direction-of-block.ts';
import { arbitraryDossier } from '../../../support/arbitrary-dossier.ts';
import { caret, open, paragraph, section, sectionsOf } from './support/editor.ts';
import { anySections, plainText } from './support/sections.ts';

/** The tree without what to-slate remembers of it, as if it had been built by hand. */
const fresh = (tree: SectionElement[]): SectionElement[] =>
  JSON.parse(JSON.stringify(tree)) as SectionElement[];

describe('the text between model and editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        expect(fromSlate(fresh(toSlate(sections)))).toEqual(
          sections.map((one) => ({ ...one, blocks: one.blocks.map(withoutEmptyWords) })),
        );
        expect(fromSlate(toSlate(sections))).toEqual(sections);
      }),
    );
  });

  it('comes back from a dossier of a newer version with what this one does not know', () => {
    fc.assert(
      fc.property(arbitraryDossier, ({ drafts }) => {
        for (const { sections } of drafts) {
          expect(fromSlate(toSlate(sections))).toEqual(sections);
          expect(fromSlate(fresh(toSlate(sections)))).toEqual(
            sections.map((one) => ({ ...one, blocks: one.blocks.map(withoutEmptyWords) })),
          );
        }
      }),
    );
  });

  it('keeps every word when the editor brings it to its normal form', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        expect(plainText(sectionsOf(open(...sections)))).toBe(plainText(sections));
      }),
    );
  });

  it('never lets an empty text through', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const inlines = sectionsOf(open(...sections)).flatMap(({ blocks }) =>
          blocks.flatMap((block) => ('content' in block ? block.content : [])),
        );
        expect(inlines.filter((inline) => 'text' in inline && inline.text === '')).toEqual([]);
      }),
    );
  });

  it('carries members that it does not know', () => {
    const known = section(0, { ...paragraph('a'), later: { version: 2 } });
    const editor = open({ ...known, mood: 'grave' } as typeof known);
    caret(editor, [0, 0], 1);
    Transforms.insertText(editor, 'b');
    expect(sectionsOf(editor)).toEqual([
      {
        ...known,
        mood: 'grave',
        blocks: [{ ...known.blocks[0], content: [{ text: 'ab' }] }],
      },
    ]);
  });

  it.each(['en', 'ar'] as const)(
    'knows the direction of each block in a draft (%s)',
    (language) => {
      fc.assert(
        fc.property(anySections, (sections) => {
          for (const block of sections.flatMap(({ blocks }) => blocks))
            expect(directionOfElement(toBlock(block), language)).toBe(
              directionOfBlock(block, language),
            );
        }),
      );
    },
  );

  it('converts only what changed', () => {
    const editor = open(
      section(0, paragraph('one'), paragraph('two')),
      section(1, paragraph('three')),
    );
    const before = sectionsOf(editor);
    caret(editor, [0, 1], 0);
    Editor.insertText(editor, 'x');
    const after = sectionsOf(editor);
    expect(after[1]).toBe(before[1]);
    expect(after[0]?.blocks[0]).toBe(before[0]?.blocks[0]);
    expect(after[0]?.blocks[1]).not.toBe(before[0]?.blocks[1]);
  });
});

/** What holds inlines anywhere in a block, without the empty words that an editor leaves behind. */
function withoutEmptyWords<Value>(value: Value): Value {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) =>
      isEmptyWords(one) ? [] : [withoutEmptyWords(one)],
    ) as Value;
  if (typeof value !== 'object' || value === null) return value;
  // The words of a form are carried along as they are.
  if ('kind' in value && value.kind === 'boilerplate') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      ['content', 'words', 'rows', 'cells'].includes(key)
        ? withoutEmptyWords(member as unknown)
        : (member as unknown),
    ]),
  ) as Value;
}

const isEmptyWords = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'text' in one && one.text === '' && !('kind' in one);
