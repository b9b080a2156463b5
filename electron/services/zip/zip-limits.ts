/** How much a file may hold. Writing keeps to the same limits, so that what we write can be read. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte, asked only of entries larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly nameLength: number;
}

const mebibyte = 1024 * 1024;

/** The limits of dossier files: far above what a dossier holds, far below what harms a laptop. */
export const zipLimits: ZipLimits = {
  fileBytes: 256 * mebibyte,
  entries: 4096,
  entryBytes: 64 * mebibyte,
  totalBytes: 256 * mebibyte,
  ratio: 200,
  ratioFrom: mebibyte,
  nameLength: 200,
};
