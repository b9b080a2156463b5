import type { ComparedValue } from '../model/comparison.ts';

/** The texts of one side by name; an undefined one is none. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** The values that differ between two sets of texts: the names of the earlier set first, then those that only the later one has. */
export function compareValues(before: Texts, after: Texts): readonly ComparedValue[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const value = compareValue(name, own(before, name), own(after, name));
    return value.before === value.after ? [] : [value];
  });
}

/** One value on both sides. */
export const compareValue = <Name extends string>(
  name: Name,
  before: string | undefined,
  after: string | undefined,
): ComparedValue<Name> => ({ name, before: before ?? null, after: after ?? null });

const own = (texts: Texts, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;
