import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** What a newer version made is told of, since it will not be printed. */
export const unknownContent: BlockRule = (block, { runs }, setting) => {
  const tell = (span?: Parameters<typeof foundAt>[3]) =>
    foundAt(setting, block, 'content-unknown', span, {}, undefined, 'warning');
  if (block.kind === 'unknown') return [tell()];
  return runs.flatMap(({ run, objects }) =>
    objects.flatMap(({ inline, start, end }) =>
      inline.kind === 'unknown' ? [tell({ run, start, end })] : [],
    ),
  );
};
