interface Named {
  readonly id: string;
}

/**
 * A list with a member put where it once stood: after the nearest of its former neighbours before it
 * that is still there, else before the nearest one after it, else first. `former` is the list as it
 * was. The list must not hold the member.
 */
export function placeBack<Member extends Named>(
  list: readonly Member[],
  member: Member,
  former: readonly Named[],
): readonly Member[] {
  const at = placeOf(list, member.id, former);
  return [...list.slice(0, at), member, ...list.slice(at)];
}

function placeOf(list: readonly Named[], id: string, former: readonly Named[]): number {
  const place = new Map(list.map((one, index) => [one.id, index]));
  const stood = former.findIndex((one) => one.id === id);
  const before = former.slice(0, stood).findLast((one) => place.has(one.id));
  if (before) return (place.get(before.id) ?? 0) + 1;
  const after = former.slice(stood + 1).find((one) => place.has(one.id));
  return after ? (place.get(after.id) ?? 0) : 0;
}
