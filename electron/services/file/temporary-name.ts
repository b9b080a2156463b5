import { basename } from 'node:path';

/** Bytes of the target's name that its temporary files repeat: with the rest they fit the 255 that drives allow. */
const longestStem = 200;

/** The bare name of a temporary file for a target: `.name.0123456789ab.tmp`. `token` is twelve hex digits. */
export const temporaryName = (target: string, token: string): string =>
  `.${stem(basename(target))}.${token}.tmp`;

/** Tells whether a bare name is one that `temporaryName` gives for the target. */
export function isTemporaryOf(name: string, target: string): boolean {
  const start = `.${stem(basename(target))}.`;
  return name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length));
}

/** The start of a name, cut between letters and not inside one. */
function stem(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > longestStem) break;
    kept += letter;
  }
  return kept;
}
