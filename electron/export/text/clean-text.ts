/** Characters that XML 1.0 cannot hold: C0 controls other than tab and line ends, U+FFFE, U+FFFF and surrogates without a partner. */
// eslint-disable-next-line no-control-regex -- naming the control characters is what this is for
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** The text without what no file can hold, and with every line end as `\n`; anything else stays as it was typed. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unprintable, '');

/** How many characters `cleanText` leaves out of a text. */
export const countUnprintable = (text: string): number => text.match(unprintable)?.length ?? 0;
