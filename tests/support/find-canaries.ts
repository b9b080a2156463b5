import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackings } from './unpackings.ts';

/** Layers of packing that are opened: brotli inside a zip inside a zip. */
const deepest = 3;

/**
 * Searches all files under folders (a path may also be a file) for strings, and gives a line for each
 * find: where, which, in what form. The forms are UTF-8, UTF-16LE, percent-encoding and base64 of
 * either, in names and links, in the bytes of a file and in whatever these unpack to. What is gone by
 * the time it is read is passed over. Throws for a string too short to be told from chance.
 */
export async function findCanaries(
  folders: readonly string[],
  canaries: readonly string[],
): Promise<readonly string[]> {
  for (const canary of canaries)
    if (canary.length < 8) throw new Error(`"${canary}" is too short to look for`);
  const forms = canaries.flatMap(formsOf);
  const found: string[] = [];
  for (const folder of folders) found.push(...(await searchPath(folder, forms)));
  return [...new Set(found)].sort();
}

interface Form {
  readonly canary: string;
  readonly form: string;
  readonly bytes: Buffer;
}

function formsOf(canary: string): readonly Form[] {
  const utf8 = Buffer.from(canary);
  const utf16 = Buffer.from(canary, 'utf16le');
  const percent = encodeURIComponent(canary);
  return [
    { form: 'UTF-8', bytes: utf8 },
    { form: 'UTF-16LE', bytes: utf16 },
    ...(percent === canary ? [] : [{ form: 'percent-encoding', bytes: Buffer.from(percent) }]),
    ...base64Of(utf8).map((bytes) => ({ form: 'base64', bytes })),
    ...base64Of(utf16).map((bytes) => ({ form: 'base64 of UTF-16LE', bytes })),
  ].map((form) => ({ ...form, canary }));
}

/** The digits that depend on these bytes alone, after nought, one and two others, in both alphabets. */
function base64Of(bytes: Buffer): readonly Buffer[] {
  const digits = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)),
  );
  const ofUrls = digits.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
  return [...new Set([...digits, ...ofUrls])].map((each) => Buffer.from(each));
}

async function searchPath(path: string, forms: readonly Form[]): Promise<readonly string[]> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isDirectory() !== true) return searchFile(path, forms);
  const entries: readonly Dirent[] = await readdir(path, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const { name } of entries) {
    const inside = join(path, name);
    found.push(
      ...search(Buffer.from(name), forms).map((what) => `${inside}: ${what}, in its name`),
    );
    found.push(...(await searchPath(inside, forms)));
  }
  return found;
}

async function searchFile(path: string, forms: readonly Form[]): Promise<readonly string[]> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isSymbolicLink() === true) {
    const target = await readlink(path).catch(() => '');
    return search(Buffer.from(target), forms).map((what) => `${path}: ${what}, in its link`);
  }
  // A socket or a pipe holds nothing.
  if (stat?.isFile() !== true) return [];
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return searchBytes(bytes, forms, deepest).map((what) => `${path}: ${what}`);
}

function searchBytes(bytes: Buffer, forms: readonly Form[], depth: number): readonly string[] {
  const found = [...search(bytes, forms)];
  if (depth === 0) return found;
  for (const { how, bytes: unpacked } of unpackings(bytes))
    found.push(...searchBytes(unpacked, forms, depth - 1).map((what) => `${what}, in ${how}`));
  return found;
}

const search = (bytes: Buffer, forms: readonly Form[]): readonly string[] =>
  forms
    .filter((form) => bytes.includes(form.bytes))
    .map(({ canary, form }) => `"${canary}" as ${form}`);
