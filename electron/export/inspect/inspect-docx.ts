import type { Finding } from '../../../templates/model/finding.ts';
import { isLanguage, type Language } from '../../../templates/model/language.ts';
import { ok, type Result } from '../../../templates/model/result.ts';
import { countWords } from '../../../templates/speech/count-words.ts';
import type { InspectedFact } from '../../ipc/contract.ts';
import { factsOf } from './facts.ts';
import { lookInto, type Contents } from './look-into.ts';
import type { Properties } from './properties.ts';
import { readPackage } from './read-package.ts';

/** What is inside a Word file. */
export interface DocxReport extends Pick<Contents, 'properties' | 'external' | 'parts'> {
  /** The text of the body, then of the notes in the order of their calls: a line for each paragraph. */
  readonly text: string;
  /** Words of the body; notes are not counted. */
  readonly words: number;
  readonly facts: readonly InspectedFact[];
}

/**
 * Looks into the bytes of any Word file and says what it holds: the text, and everything that travels
 * with it. Bytes that are no Word file, or a hostile one, give a finding and are not unpacked.
 */
export function inspectDocx(bytes: Uint8Array): Result<DocxReport, Finding> {
  const parts = readPackage(bytes);
  if (!parts.ok) return parts;
  const contents = lookInto(parts.value);
  if (!contents.ok) return contents;
  const { lines, notes, properties, external } = contents.value;
  const text = [...lines, ...notes].join('\n');
  const words = countWords(lines.join('\n'), languageOf(properties));
  return ok({
    text,
    words,
    facts: factsOf(contents.value, words),
    properties,
    external,
    parts: contents.value.parts,
  });
}

/** The language that the file says it is in; English where it says none of the six. */
function languageOf(properties: Properties): Language {
  const tag = properties.get('dc:language')?.slice(0, 2).toLowerCase() ?? '';
  return isLanguage(tag) ? tag : 'en';
}
