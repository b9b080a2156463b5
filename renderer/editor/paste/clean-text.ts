import type { Tally } from './paste-report.ts';

/** Signs that steer the direction of mixed text and may stay there: marks and isolates. */
const directionMarks = /[\u061c\u200e\u200f]/g;
const isolates = /[\u2066-\u2069]/g;
/**
 * Signs that nobody sees and no text of ours needs: controls, soft hyphens, zero-width spaces, embeddings and
 * overrides of direction, notes between lines, stand-ins for objects, non-characters.
 */
const unseen =
  /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]|[^\P{Cc}\n\t]/gu;
/** Letters of a tag hidden behind others; a flag of a region is the one honest use. */
const tagLetters = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0001}\u{e0020}-\u{e007f}]/gu;
/** A joiner joins letters of a script that joins, or the parts of a picture letter; after these it does nothing. */
const idleJoiner =
  /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{N}\p{P}\p{Z}])[\u200c\u200d]/gu;
const loneSurrogate = /\p{Surrogate}/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;
/** Nothing above can match in such words, which are nearly all. */
const harmless =
  /^[\n\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u05ff\u0620-\u17ff\u2010-\u2027\u202f-\u205e\u3000-\ud7ff]*$/u;

/**
 * Cleans the words of one paragraph, given as a whole so that it can be told whether both directions meet in
 * it. What is taken away is counted; a half of a letter becomes U+FFFD.
 */
export function cleanerFor(whole: string, tally: Tally): (text: string) => string {
  if (harmless.test(whole)) return (text) => text;
  const isMixed = rightToLeft.test(whole) && leftToRight.test(whole);
  const keepsIsolates = isMixed && areBalanced(whole);
  return (text) => {
    if (harmless.test(text)) return text;
    const without = (signs: RegExp, from: string): string =>
      from.replace(signs, () => {
        tally.add('signs');
        return '';
      });
    let clean = text.replace(loneSurrogate, () => {
      tally.add('broken-letters');
      return '\ufffd';
    });
    clean = without(unseen, clean);
    clean = without(tagLetters, clean);
    clean = without(idleJoiner, clean);
    if (!isMixed) clean = without(directionMarks, clean);
    return keepsIsolates ? clean : without(isolates, clean);
  };
}

function areBalanced(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(isolates)) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
