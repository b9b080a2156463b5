/** How many lists and objects may stand inside each other in a file; a dossier needs fewer than twenty. */
export const deepestJson = 100;

const quote = 0x22;
const backslash = 0x5c;

/**
 * Tells whether JSON text nests deeper than `limit`, without parsing it and without recursion, so
 * that text made to exhaust the stack is turned away before anything walks it.
 */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
