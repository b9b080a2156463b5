/** How many lists and objects may stand inside each other in a file; a dossier needs fewer than twenty. */
export const deepestJson = 100;

const quote = 0x22;
const backslash = 0x5c;
/** `[` and `]` with this bit set are `{` and `}`. */
const curly = 0x20;

/**
 * Tells whether JSON text nests deeper than `limit`, without parsing it and without recursion, so
 * that text made to exhaust the stack or the memory is turned away before anything walks it.
 */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at + 1);
      // Text that ends inside a string goes no deeper.
      if (at < 0) return false;
    } else if (code >= 0x5b) {
      const bracket = code | curly;
      if (bracket === 0x7b) {
        depth += 1;
        if (depth > limit) return true;
      } else if (bracket === 0x7d) depth -= 1;
    }
  }
  return false;
}

/** Where the quote stands that ends a string whose content starts at `from`; -1 if none does. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end > from && text.charCodeAt(end - 1) === backslash) {
    let escapes = end - 1;
    while (escapes > from && text.charCodeAt(escapes - 1) === backslash) escapes -= 1;
    // Of an even number of backslashes each escapes another, and none the quote.
    if ((end - escapes) % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return end;
}
