import { describe, expect, test } from 'vitest';
import { foldBlocks, foldSections } from '../../../../../renderer/shared/compare/fold-same.ts';
import type {
  ComparedBlock,
  ComparedSection,
  Fate,
} from '../../../../../templates/model/comparison.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';

const block = (id: string, fate: Fate): ComparedBlock => ({
  id: id as ContentId,
  kind: 'paragraph',
  fate,
  text: [{ text: id, in: 'both' }],
  look: false,
});
const section = (id: string, fate: Fate, ...blocks: readonly ComparedBlock[]): ComparedSection => ({
  id: id as ContentId,
  key: id,
  fate,
  blocks,
});

describe('what does not differ is folded', () => {
  test('a run of unchanged paragraphs is one, and every paragraph is kept in its order', () => {
    const blocks = (['same', 'same', 'changed', 'moved', 'same', 'added', 'removed'] as const).map(
      (fate, index) => block(String(index), fate),
    );
    const folded = foldBlocks(blocks);
    expect(
      folded.map((part) => (part.kind === 'same' ? part.blocks.length : part.block.id)),
    ).toEqual([2, '2', '3', 1, '5', '6']);
    expect(folded.flatMap((part) => (part.kind === 'same' ? part.blocks : [part.block]))).toEqual(
      blocks,
    );
  });

  test('a run of unchanged sections is one, and empty ones are not told', () => {
    const folded = foldSections([
      section('a', 'same', block('1', 'same')),
      section('b', 'same'),
      section('c', 'same', block('2', 'same')),
      section('d', 'changed', block('3', 'changed')),
      section('e', 'same', block('4', 'moved')),
      section('f', 'removed'),
      section('g', 'same', block('5', 'same')),
    ]);
    expect(
      folded.map((part) =>
        part.kind === 'same' ? part.sections.map(({ id }) => id) : part.section.id,
      ),
    ).toEqual([['a', 'c'], 'd', 'e', 'f', ['g']]);
  });
});
