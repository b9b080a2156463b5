/**
 * How a note is called and where it stands, by the names that word processors and the web give to both: Word
 * `_ftn1`/`_ftnref1`, LibreOffice `sdfootnote1sym`/`sdfootnote1anc`, Google Docs `ftnt1`/`ftnt_ref1`, pages
 * `fn1`/`fnref1` and `cite_note-1`/`cite_ref-1`. Google's comments go by the same way as `cmnt`.
 */
const calls: readonly RegExp[] = [
  /^#_((?:ftn|edn)\d+)$/,
  /^#(sd(?:foot|end)note\d+)sym$/,
  /^#((?:ftnt|cmnt)\d+)$/,
  /^#((?:fn|cite_note)[-:]?[\w-]*\d+)$/,
];
const returns: readonly RegExp[] = [
  /^#_(ftn|edn)ref(\d+)$/,
  /^#(sd(?:foot|end)note)(\d+)anc$/,
  /^#(ftnt|cmnt)_ref(\d+)$/,
];
const pageReturn = /^#(?:fnref|cite_ref)[-:]?[\w-]*\d+$/;
const bodies = /^(?:_?((?:ftn|edn)\d+)|(sd(?:foot|end)note\d+)|((?:fn|cite_note)[-:]?[\w-]*\d+))$/;

const longestName = 80;

/** The key of the note that a link calls, if it calls one. */
export function calledNote(href: string): string | undefined {
  if (!href.startsWith('#') || href.length > longestName) return undefined;
  for (const pattern of calls) {
    const key = pattern.exec(href)?.[1];
    if (key !== undefined) return key;
  }
  return undefined;
}

/**
 * The key of the note from which a link leads back to its call, if it does; empty where the note is known by
 * the element round it.
 */
export function returningNote(href: string): string | undefined {
  if (!href.startsWith('#') || href.length > longestName) return undefined;
  for (const pattern of returns) {
    const found = pattern.exec(href);
    if (found) return `${found[1]}${found[2]}`;
  }
  return pageReturn.test(href) ? '' : undefined;
}

/** The key of the note whose words an element with this id holds. */
export function noteBody(id: string): string | undefined {
  const found = id.length > longestName ? null : bodies.exec(id);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Tells a comment of Google Docs from its notes. */
export const isCommentKey = (key: string): boolean => key.startsWith('cmnt');
