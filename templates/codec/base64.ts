const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const values = new Uint8Array(128);
for (const [value, code] of codes.entries()) values[code] = value;

/** How many letters are put together at a time; few enough to be passed as arguments. */
const stretch = 8192;

/** Bytes as base64 (RFC 4648, section 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(0x3d);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const given = Math.min(3, bytes.length - at);
    for (let sign = 0; sign <= given; sign += 1)
      letters[to + sign] = codes[(three >> (18 - 6 * sign)) & 63] ?? 0;
  }
  let text = '';
  for (let at = 0; at < letters.length; at += stretch)
    text += String.fromCharCode(...letters.subarray(at, at + stretch));
  return text;
}

/** The bytes that base64 stands for; undefined for text that is not the base64 of any bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!isBase64(text)) return undefined;
  const length = (text.length / 4) * 3 - paddingOf(text);
  const bytes = new Uint8Array(length);
  for (let at = 0, to = 0; to < length; at += 4, to += 3) {
    let four = 0;
    for (let sign = 0; sign < 4; sign += 1)
      four = (four << 6) | (values[text.charCodeAt(at + sign)] ?? 0);
    bytes[to] = four >> 16;
    if (to + 1 < length) bytes[to + 1] = (four >> 8) & 255;
    if (to + 2 < length) bytes[to + 2] = four & 255;
  }
  return bytes;
}

const paddingOf = (text: string): number => (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);

/** Tells text that is the base64 of some bytes, in its one form, from other text. */
export function isBase64(text: string): boolean {
  const padding = paddingOf(text);
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/]/.test(text.slice(0, text.length - padding)))
    return false;
  // The bits that the last letter has to spare are none of the bytes, so they must be zero.
  const last = values[text.charCodeAt(text.length - padding - 1)] ?? 0;
  return padding === 0 || (last & (padding === 1 ? 3 : 15)) === 0;
}
