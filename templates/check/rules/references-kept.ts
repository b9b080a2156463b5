import type { Block } from '../../model/blocks/block.ts';
import type { ContentId } from '../../model/ids.ts';
import { inlinesOfBlock } from '../../model/blocks/inlines-of-block.ts';
import { textOfBlock } from '../block-text.ts';
import { foundAt } from '../found-at.ts';
import type { DraftRule } from '../rule.ts';

interface Pointers {
  readonly footnotes: readonly ContentId[];
  readonly references: readonly {
    readonly target: ContentId;
    readonly run: number;
    readonly start: number;
  }[];
}

const nothing: Pointers = { footnotes: [], references: [] };
const known = new WeakMap<Block, Pointers>();

function pointersIn(block: Block): Pointers {
  const before = known.get(block);
  if (before) return before;
  const kinds = new Set(
    inlinesOfBlock(block).map((inline) => ('kind' in inline ? inline.kind : '')),
  );
  const pointers =
    kinds.has('footnote') || kinds.has('cross-reference') ? readPointers(block) : nothing;
  known.set(block, pointers);
  return pointers;
}

function readPointers(block: Block): Pointers {
  const placed = textOfBlock(block, 'en').runs.flatMap(({ run, objects }) =>
    objects.map(({ inline, start }) => ({ inline, run, start })),
  );
  return {
    footnotes: placed.flatMap(({ inline }) => (inline.kind === 'footnote' ? [inline.id] : [])),
    references: placed.flatMap(({ inline, run, start }) =>
      inline.kind === 'cross-reference' ? [{ target: inline.target, run, start }] : [],
    ),
  };
}

/** Every cross-reference points to something that the draft holds. */
export const referencesKept: DraftRule = ({ draft }) => {
  const blocks = draft.sections.flatMap((section) => section.blocks);
  const referring = blocks.filter((block) => pointersIn(block).references.length > 0);
  if (referring.length === 0) return [];
  const targets = new Set(blocks.flatMap((block) => [block.id, ...pointersIn(block).footnotes]));
  return referring.flatMap((block) =>
    pointersIn(block)
      .references.filter(({ target }) => !targets.has(target))
      .map(({ run, start }) =>
        foundAt(
          { draft: draft.id },
          block,
          'reference-lost',
          { run, start, end: start + 1 },
          {},
          undefined,
          'warning',
        ),
      ),
  );
};
