/** How many edits of one character lie between two words (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [index, candidate] of [...other].entries())
      next.push(
        Math.min(
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
          (row[index] ?? 0) + (letter === candidate ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known names that come nearest to a mistyped one, at most three; none where all are far. */
export function nearMatches(asked: string, known: readonly string[]): readonly string[] {
  const wanted = asked.slice(0, 60).toLowerCase();
  const most = Math.ceil(wanted.length / 3);
  const measured = known.map((name) => ({ name, away: awayFrom(wanted, name.toLowerCase()) }));
  const nearest = Math.min(most, ...measured.map(({ away }) => away));
  return measured
    .filter(({ away }) => away === nearest)
    .slice(0, 3)
    .map(({ name }) => name);
}

const awayFrom = (wanted: string, name: string): number =>
  wanted.length >= 3 && name.includes(wanted) ? 1 : distance(wanted, name.slice(0, 80));

/** “ Did you mean …?” with a space before it, or nothing where no name comes near. */
export function didYouMean(asked: string, known: readonly string[]): string {
  const near = nearMatches(asked, known);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
