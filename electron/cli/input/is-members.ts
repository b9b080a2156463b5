/** Tells whether data is an object with named members, and not a list. */
export const isMembers = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
