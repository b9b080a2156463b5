import { runsOfBlock } from '../model/blocks/inlines-of-block.ts';
import { isWords } from '../model/blocks/inline.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import { inputFinding } from '../model/input-finding.ts';

/** An id with the place where it stands. */
type PlacedId = readonly [id: string, path: string];

/**
 * An error for each draft, assessment or evidence item whose id stands a second time, and inside a draft for
 * each row, footnote, waiver or cut: it could not be addressed.
 */
export const repeatedIds = ({ drafts, assessments, evidence }: Dossier): readonly Finding[] => [
  ...Object.entries({ drafts, assessments, evidence }).flatMap(([list, members]) =>
    repeated(members.map(({ id }, index) => [id, `${list}[${index}].id`])),
  ),
  ...drafts.flatMap((draft, index) => repeated(contentIds(draft, `drafts[${index}]`))),
];

function repeated(ids: readonly PlacedId[]): readonly Finding[] {
  const seen = new Set<string>();
  return ids.flatMap(([id, path]) => {
    if (seen.has(id)) return [inputFinding('id-repeated', path, { id })];
    seen.add(id);
    return [];
  });
}

function contentIds(
  { sections, waivers = [], cuts = [] }: Draft,
  draft: string,
): readonly PlacedId[] {
  const ids: PlacedId[] = [
    ...waivers.map(({ id }, at): PlacedId => [id, `${draft}.waivers[${at}].id`]),
    ...cuts.map(({ id }, at): PlacedId => [id, `${draft}.cuts[${at}].id`]),
  ];
  for (const [at, { blocks }] of sections.entries())
    for (const [index, block] of blocks.entries()) {
      const place = `${draft}.sections[${at}].blocks[${index}]`;
      if (block.kind === 'table')
        for (const [row, { id }] of block.rows.entries())
          ids.push([id, `${place}.rows[${row}].id`]);
      for (const run of runsOfBlock(block))
        for (const inline of run)
          if (!isWords(inline) && inline.kind === 'footnote') ids.push([inline.id, place]);
    }
  return ids;
}
