/** Gives a fresh random id, 80 bits in hexadecimal: short enough for a bookmark, never the same twice. */
export const makeId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
