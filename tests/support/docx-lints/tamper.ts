import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file with one of its parts changed; a part that comes out as undefined is taken away. Throws if nothing changed. */
export function tamper(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string | undefined,
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = parts[part] ? strFromU8(parts[part]) : '';
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${part}`);
  const { [part]: _changed, ...others } = parts;
  return zipSync(after === undefined ? others : { ...others, [part]: strToU8(after) });
}
