/** How much a history may hold. */
export interface HistoryLimits {
  /** The versions of a chunk. From then on it is closed, and the next one begins with a whole dossier. */
  readonly versions: number;
  /** The text of a chunk in bytes from which on it is closed: adding to it writes all of it again. */
  readonly closedFrom: number;
  /** The text of a chunk in bytes that is read or written at most. */
  readonly text: number;
  /** The versions of a chunk that is read at most. */
  readonly readVersions: number;
  /** The index in bytes, as far as it is read. */
  readonly index: number;
  /** Neighbouring chunks that thinning left with no more versions than this together become one. */
  readonly joined: number;
  /** All chunks in bytes as packed. */
  readonly packed: number;
}

const mebibyte = 1024 * 1024;

/** The limits of dossier files: they leave a file room for the dossier itself, and an index of tens of thousands of versions. */
export const historyLimits: HistoryLimits = {
  versions: 256,
  closedFrom: 8 * mebibyte,
  text: 64 * mebibyte,
  readVersions: 1024,
  index: 8 * mebibyte,
  joined: 128,
  packed: 64 * mebibyte,
};
