import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Misspelling } from '../../../shared/spelling/misspelt-in.ts';
import type { Spelling } from '../../../shared/spelling/spelling.ts';

/** A word that may be wrong, with the block it stands in. */
export interface Misspelled extends Misspelling {
  readonly block: ContentId;
}

/** The words of these blocks that may be wrong, in reading order. */
export const misspelled = (
  blocks: readonly Block[],
  spelling: Pick<Spelling, 'of'>,
): readonly Misspelled[] =>
  blocks.flatMap((block) => spelling.of(block).map((found) => ({ ...found, block: block.id })));
