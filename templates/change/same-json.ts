import { isList, isMembers } from './json-kinds.ts';

/**
 * Tells whether two pieces of JSON data hold the same. A member that is undefined counts as absent.
 * Shared parts are not walked through.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (isList(one))
    return (
      isList(other) &&
      one.length === other.length &&
      one.every((element, index) => sameJson(element, other[index]))
    );
  if (!isMembers(one) || !isMembers(other)) return false;
  const names = namesOf(one);
  return (
    names.length === namesOf(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]))
  );
}

/** The names of the members that JSON would keep. */
export const namesOf = (members: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(members).filter((name) => members[name] !== undefined);
