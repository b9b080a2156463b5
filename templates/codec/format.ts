/** The number of the file format that this version writes, and the newest that it reads. */
export const currentFormat = 1;

/** What `mimetype`, the first entry of every dossier file, holds. */
export const mimetype = 'application/vnd.aide-memoire+zip';
