import type { PrintTree } from '../../../templates/print/print-tree.ts';

/** A sheet of paper in twentieths of a point: its size, its margins and what they leave for text. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly topAndBottom: number;
  readonly edge: number;
  readonly textWidth: number;
}

const page = (width: number, height: number, margin: number): Page => ({
  width,
  height,
  margin,
  topAndBottom: 1304,
  edge: 624,
  textWidth: width - 2 * margin,
});

/** The two papers that missions use. */
export const pages: { readonly [Paper in PrintTree['paper']]: Page } = {
  A4: page(11_906, 16_838, 1361),
  Letter: page(12_240, 15_840, 1440),
};

/** Widths in whole twentieths of a point that follow the shares and sum to the total exactly. */
export function columnWidths(shares: readonly number[], total: number): readonly number[] {
  let before = 0;
  let share = 0;
  return shares.map((each) => {
    share += each;
    const edge = Math.round(share * total);
    const width = edge - before;
    before = edge;
    return width;
  });
}
