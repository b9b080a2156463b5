import type { IRunStylePropertiesOptions, ISpacingProperties } from 'docx';

/** Arabic letters are small on the body, so they are set this much larger, in points. */
const arabicIncrease = 2;

/** A size in points for Latin letters with its companion for Arabic ones. docx counts in half points. */
export const size = (
  points: number,
): Required<Pick<IRunStylePropertiesOptions, 'size' | 'sizeComplexScript'>> => ({
  size: points * 2,
  sizeComplexScript: (points + arabicIncrease) * 2,
});

/** Space before and after a paragraph in points, and the height of its lines as a multiple. */
export const spacing = (before: number, after: number, lines = 1.15): ISpacingProperties => ({
  before: before * 20,
  after: after * 20,
  line: Math.round(lines * 240),
  lineRule: 'auto',
});
