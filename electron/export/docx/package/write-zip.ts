import { strToU8, zipSync, type Zippable } from 'fflate';

/** The first day that a zip file can name; without a time zone it is the same in all of them. */
const date = '1980-01-01T12:00:00';

/** Half the work of the best level for files that are hardly larger. */
const level = 4;

/** A zip file of these parts in this order. fflate packs alike on every machine, and nothing in the file is dated. */
export function writeZip(
  parts: readonly (readonly [name: string, content: string | Uint8Array])[],
): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts)
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level, mtime: date });
}
