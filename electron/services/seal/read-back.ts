import { readHeader } from './header.ts';
import { openHeader } from './open-header.ts';
import type { SealParts } from './seal.ts';

/**
 * The parts of a seal as they stand in a file that the library has just written, which shows that the
 * given key is the one it used; throws if it is not.
 */
export async function readBack(file: Uint8Array, fileKey: Uint8Array): Promise<SealParts> {
  const header = headerOf(file);
  const opened = await openHeader(header, (decrypter) =>
    decrypter.addIdentity({ unwrapFileKey: () => Uint8Array.from(fileKey) }),
  );
  if (!opened.ok) throw new Error('The library wrote a file under another key than the seal’s');
  return opened.value;
}

/** The header of a file that the library has just written. */
export function headerOf(file: Uint8Array): Uint8Array {
  const header = readHeader(file);
  if (!header) throw new Error('The library wrote a header that cannot be read');
  return file.slice(0, header.bytes);
}
