/** What an age identity file holds, as age-keygen writes it. */
export const keyText = (identity: string, recipient: string): string =>
  `# public key: ${recipient}\n${identity}\n`;

/** The first secret key in the text of an age identity file, or undefined if there is none. */
export const identityIn = (text: string): string | undefined =>
  /^AGE-SECRET-KEY-1[A-Z0-9]{58}\r?$/m.exec(text)?.[0].trim();

/** The public key that a text consists of, or undefined. */
export const recipientIn = (text: string): string | undefined =>
  /^age1[a-z0-9]{58}$/.exec(text.trim())?.[0];
