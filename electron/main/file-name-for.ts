/** A title as a file name that every system takes: letters, figures, spaces and dashes, at most 80 characters. */
export const fileNameFor = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim() || 'dossier';
