/** A function and the arguments after its first, as the text of a function of that first one. */
export const bindText = (
  work: (first: never, ...args: never) => unknown,
  args: readonly unknown[],
): string => `(first) => (${String(work)})(first, ...${JSON.stringify(args)})`;
