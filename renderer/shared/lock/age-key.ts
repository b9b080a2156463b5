const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const prefix = 'age';

/** What a pasted key turns out to be. */
export type KeyReading = 'public' | 'secret' | 'mistyped' | 'no-key';

/**
 * Reads what was pasted as somebody's key: `age1` and 58 letters whose checksum is right (Bech32, as in
 * the age specification) is public. A single wrong letter makes it mistyped. A secret key must never be
 * pasted at all, so it has an answer of its own.
 */
export function readAgeKey(text: string): KeyReading {
  const key = text.trim().toLowerCase();
  if (key.startsWith('age-secret-key-')) return 'secret';
  if (!key.startsWith(`${prefix}1`)) return 'no-key';
  return /^age1[02-9ac-hj-np-z]{58}$/.test(key) && hasRightChecksum(key) ? 'public' : 'mistyped';
}

function hasRightChecksum(key: string): boolean {
  const codes = Array.from(prefix, (sign) => sign.charCodeAt(0));
  const values = Array.from(key.slice(prefix.length + 1), (sign) => letters.indexOf(sign));
  const high = codes.map((code) => code >> 5);
  const low = codes.map((code) => code & 31);
  return remainder([...high, 0, ...low, ...values]) === 1;
}

const remainder = (values: readonly number[]): number =>
  values.reduce((sum, value) => {
    const top = sum >>> 25;
    return generators.reduce(
      (next, generator, bit) => ((top >>> bit) & 1 ? next ^ generator : next),
      ((sum & 0x1ffffff) << 5) ^ value,
    );
  }, 1);
