import { isList, isMembers } from '../change/json-kinds.ts';
import { namesOf } from '../change/same-json.ts';

/** JSON data as text with names in order: equal data gives equal text. Broken surrogates are escaped, not refused. */
export const jsonText = (value: unknown): string => JSON.stringify(inOrder(value)) ?? '';

const inOrder = (value: unknown): unknown => {
  if (isList(value)) return value.map(inOrder);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    namesOf(value)
      .toSorted()
      .map((name) => [name, inOrder(value[name])]),
  );
};

/** Of two values the one whose text sorts first: a choice that does not depend on who asks. */
export const firstOf = <Value>(one: Value, other: Value): Value =>
  jsonText(one) <= jsonText(other) ? one : other;
