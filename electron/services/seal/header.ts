/** What the text before the payload of an age file says. */
export type Header = { readonly bytes: number } & Lock;

/** How an age file is locked. `workFactor` is the base-2 logarithm of scrypt's N. */
export type Lock =
  | { readonly kind: 'passphrase'; readonly workFactor: number }
  | { readonly kind: 'recipients'; readonly recipients: number };

/** No more of a file is taken for its header: room for a hundred recipients of the longest kind. */
export const mostHeaderBytes = 256 * 1024;

const versionLine = 'age-encryption.org/v1\n';
const stanzaLine = /^-> [\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const bodyLine = /^[A-Za-z0-9+/]{0,64}$/;
const lastLine = /^--- [A-Za-z0-9+/]{43}\n/;

/** Whether bytes begin as an age file does, in whatever state the rest is. */
export const isSealed = (bytes: Uint8Array): boolean => startOf(bytes) === versionLine;

const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, versionLine.length)).toString('latin1');

/**
 * Reads the header of an age file, of which the first `mostHeaderBytes` are enough. Undefined for
 * anything that is no age file, and for one whose header is cut, broken or endless. Nothing is
 * opened or computed: that a header reads well does not mean that the file is whole.
 */
export function readHeader(bytes: Uint8Array): Header | undefined {
  if (!isSealed(bytes)) return undefined;
  const text = Buffer.from(bytes.subarray(0, mostHeaderBytes)).toString('latin1');
  // No line before the last one can begin so: stanzas begin with an arrow, their bodies hold no space.
  const end = text.indexOf('\n--- ') + 1;
  const last = end > 0 ? lastLine.exec(text.slice(end, end + 60)) : null;
  if (!last) return undefined;
  const stanzas = stanzasIn(text.slice(versionLine.length, end));
  const lock = stanzas && lockOf(stanzas);
  return lock && { ...lock, bytes: end + last[0].length };
}

/** How an age file is locked, or undefined as for `readHeader`. */
export function readLock(bytes: Uint8Array): Lock | undefined {
  const header = readHeader(bytes);
  if (!header) return undefined;
  const { bytes: _, ...lock } = header;
  return lock;
}

/** The first lines of the stanzas as words, or undefined where they do not follow the format. */
function stanzasIn(text: string): readonly (readonly string[])[] | undefined {
  const stanzas: (readonly string[])[] = [];
  let inBody = false;
  for (const line of text.split('\n').slice(0, -1)) {
    if (!(inBody ? bodyLine : stanzaLine).test(line)) return undefined;
    if (!inBody) stanzas.push(line.split(' ').slice(1));
    // A body ends with its first line that is not full.
    inBody = !inBody || line.length === 64;
  }
  return inBody ? undefined : stanzas;
}

function lockOf(stanzas: readonly (readonly string[])[]): Lock | undefined {
  const passphrase = stanzas.find(([type]) => type === 'scrypt');
  if (!passphrase) {
    // Stanzas that are there to keep readers from being too strict end so, says the specification.
    const recipients = stanzas.filter(([type]) => !type?.endsWith('-grease')).length;
    return recipients > 0 ? { kind: 'recipients', recipients } : undefined;
  }
  const [, , factor = ''] = passphrase;
  return stanzas.length === 1 && passphrase.length === 3 && /^[1-9][0-9]{0,8}$/.test(factor)
    ? { kind: 'passphrase', workFactor: Number(factor) }
    : undefined;
}
