/** One line of a stack: the function, if it has a name, and the file with line and column. */
const place = /^\s+at (?:(.+) \()?(?:.*[\\/])?([^\\/()]+:\d+:\d+)\)?$/;

/**
 * An error for the log: its name, its system code and where in the program it arose. Never its
 * message, which may quote a document or a path.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const places = stackAfterMessage(error)
    .split('\n')
    .flatMap((line) => {
      const [, name, where] = place.exec(line) ?? [];
      return where === undefined
        ? []
        : [name === undefined ? `at ${where}` : `at ${name} (${where})`];
    });
  return [`${error.name}${code}`, ...places.slice(0, 8)].join(' ');
}

/** The stack without the message before it, whose lines could look like places. */
function stackAfterMessage({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length);
}
