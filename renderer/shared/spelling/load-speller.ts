import type { Language } from '../../../templates/model/language.ts';
import { dictionaries, filesOf, type Dictionary } from './dictionaries.ts';
import { hunspellSpeller } from './hunspell-speller.ts';
import { anySpeller, type Speller } from './speller.ts';
import { trieSpeller } from './trie-speller.ts';

/** Reads a file of the dictionaries by its name; rejects where it is not there. */
export type ReadDictionary = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The speller of a language, or undefined for a language without dictionary. Rejects where a file cannot be read. */
export async function loadSpeller(
  language: Language,
  read: ReadDictionary,
): Promise<Speller | undefined> {
  const known = dictionaries[language];
  if (known.length === 0) return undefined;
  return anySpeller(await Promise.all(known.map((dictionary) => loadOne(dictionary, read))));
}

async function loadOne(dictionary: Dictionary, read: ReadDictionary): Promise<Speller> {
  const [first = new Uint8Array(), second = new Uint8Array()] = await Promise.all(
    filesOf(dictionary).map(read),
  );
  if (dictionary.kind === 'trie') return trieSpeller(await unpacked(first));
  const decoder = new TextDecoder();
  return hunspellSpeller(decoder.decode(first), decoder.decode(second));
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
