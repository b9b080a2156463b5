import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { readZip } from '../../../../../electron/services/zip/read-zip.ts';

/** A word and the bare name of a file that holds it. */
interface Holding {
  readonly file: string;
  readonly word: string;
}

/**
 * The files below a folder that hold any of the words: in their names, as they are, in UTF-16, Base64 or
 * hex, and inside of zips and of anything packed.
 */
export async function filesHolding(
  folder: string,
  words: readonly string[],
): Promise<readonly Holding[]> {
  const wanted = words.map((word) => ({ word, shapes: shapesOf(word) }));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Holding[] = [];
  for (const entry of entries) {
    const bytes = entry.isFile() && (await readFile(join(entry.parentPath, entry.name)));
    const views = [Buffer.from(entry.name), ...(bytes ? await viewsOf(bytes) : [])];
    for (const { word, shapes } of wanted)
      if (views.some((view) => shapes.some((shape) => view.includes(shape))))
        found.push({ file: entry.name, word });
  }
  return found;
}

/** The bytes that a word can become. */
function shapesOf(word: string): readonly Buffer[] {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, 'utf16le');
  const texts = [utf8, utf16, Buffer.from(utf16).swap16()];
  return [
    ...texts,
    ...texts.flatMap((text) => [
      Buffer.from(text.toString('hex')),
      ...['base64' as const, 'base64url' as const].flatMap((form) =>
        [0, 1, 2].map((before) => inBase64(text, before, form)),
      ),
    ]),
  ];
}

/** The letters that stand for these bytes and for nothing around them, after so many others. */
function inBase64(bytes: Buffer, before: number, form: 'base64' | 'base64url'): Buffer {
  const letters = Buffer.concat([Buffer.alloc(before), bytes])
    .toString(form)
    .replaceAll('=', '');
  const end = (before + bytes.length) % 3 === 0 ? letters.length : letters.length - 1;
  return Buffer.from(letters.slice(Math.ceil((before * 4) / 3), end));
}

/** Bytes as they are, and whatever they hold packed, some layers deep. */
async function viewsOf(bytes: Buffer, depth = 3): Promise<readonly Buffer[]> {
  if (depth === 0) return [bytes];
  const zip = await readZip(bytes);
  const inside = zip.ok
    ? [...zip.value.parts].flatMap(([name, part]) => [Buffer.from(name), Buffer.from(part)])
    : [brotliDecompressSync, gunzipSync, inflateSync, inflateRawSync].flatMap((unpack) => {
        try {
          return [unpack(bytes)];
        } catch {
          return [];
        }
      });
  const deeper = await Promise.all(inside.map((part) => viewsOf(part, depth - 1)));
  return [bytes, ...deeper.flat()];
}
