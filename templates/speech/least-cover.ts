/** How many cells the exact choice may fill; beyond it the latest passages go first until the rest is small enough. */
const mostCells = 4_000_000;

/**
 * Chooses among weights (whole numbers above zero, in the order of the text) those whose sum is the smallest
 * that reaches `need`; of equal choices the one that leaves more of the earlier text. Gives places in the
 * list; all of them where even the whole does not reach. Exact up to some thousands of words in some hundreds
 * of passages.
 */
export function leastCover(weights: readonly number[], need: number): ReadonlySet<number> {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (need <= 0) return new Set();
  if (total <= need) return new Set(weights.keys());
  let [start, end] = [0, weights.length];
  let left = need;
  let spare = total - need;
  const isTooLarge = (): boolean => (end - start) * (spare + 1) > mostCells;
  for (let last = weights[end - 1]; last !== undefined && isTooLarge() && last < left;) {
    end -= 1;
    left -= last;
    last = weights[end - 1];
  }
  // What is still too large is made smaller by leaving the earliest passages in.
  for (let first = weights[start]; first !== undefined && isTooLarge() && first <= spare;) {
    start += 1;
    spare -= first;
    first = weights[start];
  }
  const taken = new Set([...weights.keys()].filter((index) => index >= end));
  for (const index of leastGone(weights.slice(start, end), spare)) taken.add(start + index);
  return taken;
}

/** The places that go when as many words stay as `spare` allows; of equal choices the earliest stay. */
function leastGone(weights: readonly number[], spare: number): readonly number[] {
  const width = spare + 1;
  // reach[i] tells which sums the passages from i on can make.
  const reach = new Uint8Array((weights.length + 1) * width);
  reach[weights.length * width] = 1;
  for (let index = weights.length - 1; index >= 0; index -= 1) {
    const weight = weights[index] ?? 0;
    for (let sum = 0; sum < width; sum += 1)
      if (
        reach[(index + 1) * width + sum] === 1 ||
        (sum >= weight && reach[(index + 1) * width + sum - weight] === 1)
      )
        reach[index * width + sum] = 1;
  }
  let sum = spare;
  while (reach[sum] !== 1) sum -= 1;
  const gone: number[] = [];
  for (const [index, weight] of weights.entries())
    if (sum >= weight && reach[(index + 1) * width + sum - weight] === 1) sum -= weight;
    else gone.push(index);
  return gone;
}
