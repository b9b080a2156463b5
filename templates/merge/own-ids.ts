import { sameJson } from '../change/same-json.ts';
import type { Block } from '../model/blocks/block.ts';
import { isWords } from '../model/blocks/inline.ts';
import { inlinesOfBlock } from '../model/blocks/inlines-of-block.ts';
import { mapInlines } from '../model/blocks/map-inlines.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';

/**
 * A merged dossier in which each footnote and row has its own id. Both readings of a sentence, or a sentence
 * that one side moved and the other changed, bring the same note twice: the later one gets an id of its own.
 * Ids that repeat on a side already stay.
 */
export function withOwnIds(merged: Dossier, sides: readonly Dossier[]): Dossier {
  const drafts = merged.drafts.map((draft) => {
    const came = sides.flatMap((side) => side.drafts.filter(({ id }) => id === draft.id));
    return repeats(draft) && !came.some(repeats) ? ownIds(draft) : draft;
  });
  return sameJson(drafts, merged.drafts) ? merged : { ...merged, drafts };
}

const idsIn = (block: Block): readonly ContentId[] => [
  ...(block.kind === 'table' ? block.rows.map(({ id }) => id) : []),
  ...inlinesOfBlock(block).flatMap((inline) =>
    !isWords(inline) && inline.kind === 'footnote' ? [inline.id] : [],
  ),
];

function repeats({ sections }: Draft): boolean {
  const ids = sections.flatMap(({ blocks }) => blocks.flatMap(idsIn));
  return new Set(ids).size < ids.length;
}

function ownIds(draft: Draft): Draft {
  const all = new Set(draft.sections.flatMap(({ blocks }) => blocks.flatMap(idsIn)));
  const seen = new Set<ContentId>();
  const own = (id: ContentId): ContentId => {
    let free = id;
    for (let count = 2; seen.has(free) || (free !== id && all.has(free)); count += 1)
      free = `${id.slice(0, 70)}-${count}` as ContentId;
    seen.add(free);
    return free;
  };
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => withIds(block, own)),
    })),
  };
}

function withIds(block: Block, own: (id: ContentId) => ContentId): Block {
  const rows =
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => ({ ...row, id: own(row.id) })) }
      : block;
  return mapInlines(rows, (inline) => [
    !isWords(inline) && inline.kind === 'footnote' ? { ...inline, id: own(inline.id) } : inline,
  ]);
}
