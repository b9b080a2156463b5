import { block as blockSchema } from '../../../../../templates/codec/schema/blocks.ts';
import type { Block } from '../../../../../templates/model/blocks/block.ts';
import { inlinesOfBlock } from '../../../../../templates/model/blocks/inlines-of-block.ts';
import type { Section } from '../../../../../templates/model/draft.ts';

/** Every id in sections: of sections, blocks, rows and footnotes. */
export const idsIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(idsOfBlock)]);

const idsOfBlock = (block: Block): readonly string[] => [
  block.id,
  ...(block.kind === 'table' ? block.rows.map(({ id }) => id) : []),
  ...(block.kind === 'boilerplate' ? [] : inlinesOfBlock(block)).flatMap((inline) =>
    'kind' in inline && inline.kind === 'footnote' ? [inline.id] : [],
  ),
];

/** What is wrong with the blocks of sections: what a dossier would not be read with, and tables that do not fit. */
export const misfits = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(misfitsOf));

function misfitsOf(block: Block): readonly string[] {
  const read = blockSchema.safeParse(block);
  if (!read.success)
    return read.error.issues.map(
      ({ path, message }) => `${block.kind} ${path.join('.')} ${message}`,
    );
  if (block.kind !== 'table') return [];
  const sum = block.columns.reduce((before, share) => before + share, 0);
  return [
    ...(Math.abs(sum - 1) > 1e-6 ? [`columns are together ${sum}`] : []),
    ...block.rows.flatMap(({ cells }) => {
      const covered = cells.reduce((before, { span = 1 }) => before + span, 0);
      return covered === block.columns.length ? [] : [`a row covers ${covered} columns`];
    }),
  ];
}
