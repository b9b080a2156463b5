import type { Finding } from './finding.ts';
import { findingWords } from './finding-words.ts';

/** The finding in words for a person, in English or in the words given. Unknown slots stay as they are. */
export const describeFinding = (
  finding: Finding,
  words: string = findingWords[finding.code],
): string => words.replace(/\{(\w+)\}/g, (slot, name: string) => finding.values[name] ?? slot);
