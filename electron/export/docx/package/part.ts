/** A part of the package that the project writes itself, in place of the one that docx would. */
export interface Part {
  readonly path: string;
  readonly data: string | Uint8Array;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with the declaration that every part of markup begins with. */
export const part = (path: string, xml: string): Part => ({ path, data: declaration + xml });

/** The namespace of WordprocessingML. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
