/** The narrowest column, as a share of the text width. */
export const narrowest = 0.05;

/** So many columns of one width. */
export const equalShares = (count: number): readonly number[] =>
  Array.from({ length: Math.max(1, count) }, () => 1 / Math.max(1, count));

const isShare = (share: unknown): share is number =>
  typeof share === 'number' && share > 0 && share <= 1;

/** Shares that are together one; the very same list where they already are. What is no share counts as an equal one. */
export function sharesOfWhole(columns: readonly unknown[]): readonly number[] {
  if (columns.length === 0) return [1];
  const shares = columns.map((share) => (isShare(share) ? share : 1 / columns.length));
  const sum = shares.reduce((before, share) => before + share, 0);
  if (Math.abs(sum - 1) < 1e-9 && columns.every(isShare)) return columns;
  return shares.map((share) => share / sum);
}
