/** A list of ids with what it lacks of others, each after its neighbour there. */
export const completed = (
  list: readonly string[],
  ...others: readonly (readonly string[])[]
): readonly string[] =>
  others.reduce((complete, other) => {
    const has = new Set(complete);
    const followers = new Map<string | undefined, string[]>();
    let last: string | undefined;
    for (const id of other) {
      if (has.has(id)) last = id;
      else followers.set(last, [...(followers.get(last) ?? []), id]);
    }
    const after = (id?: string): readonly string[] => followers.get(id) ?? [];
    return [...after(), ...complete.flatMap((id) => [id, ...after(id)])];
  }, list);
