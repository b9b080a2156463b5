/** Joins names as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function joinNames(
  names: readonly string[],
  { comma, and }: { readonly comma: string; readonly and: string },
): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(comma)}${and}${last}`;
}
