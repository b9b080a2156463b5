/** Tells a list from the other kinds of JSON data. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Tells an object with named members from the other kinds of JSON data. */
export const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
