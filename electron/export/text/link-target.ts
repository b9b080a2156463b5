const schemes = new Set(['http:', 'https:', 'mailto:']);

/** Word gives up on a file whose link is longer than this. */
const longestTarget = 2048;

/** The target of a link in a form that every reader takes, or undefined where it must be printed as plain words. */
export function linkTarget(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!schemes.has(url.protocol)) return undefined;
  const target = url.href.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent);
  return target.length > longestTarget ? undefined : target;
}
