/**
 * Pasted text as lines: one for each paragraph, without control characters and without blank lines.
 * Returns one empty line for text that has nothing to show.
 */
export function linesOfText(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    // eslint-disable-next-line no-control-regex -- these are what must not come in
    .map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ''))
    .map((line) => line.replaceAll('\t', ' '))
    .filter((line) => line.trim() !== '');
  return lines.length === 0 ? [''] : lines;
}
