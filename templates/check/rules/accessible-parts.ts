import { isWords } from '../../model/blocks/inline.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** A picture is described or marked as decoration (WCAG 2.2, 1.1.1). */
export const imageDescribed: BlockRule = (block, _text, setting) =>
  block.kind === 'image' && !block.decorative && block.alt.trim() === ''
    ? [foundAt(setting, block, 'image-without-alt', undefined, {}, undefined, 'warning')]
    : [];

/** A table of more than one row has a header row (WCAG 2.2, 1.3.1). */
export const tableHeader: BlockRule = (block, _text, setting) =>
  block.kind === 'table' && !block.header && block.rows.length > 1
    ? [foundAt(setting, block, 'table-without-header', undefined, {}, undefined, 'warning')]
    : [];

/** A footnote says something. */
export const footnoteWritten: BlockRule = (block, { runs }, setting) =>
  runs.flatMap(({ run, objects }) =>
    objects.flatMap(({ inline, start, end }) =>
      inline.kind === 'footnote' &&
      !inline.content.some((part) => {
        if (isWords(part)) return part.text.trim() !== '';
        return part.kind === 'citation' || part.words.some(({ text }) => text.trim() !== '');
      })
        ? [foundAt(setting, block, 'footnote-empty', { run, start, end }, {}, undefined, 'warning')]
        : [],
    ),
  );
