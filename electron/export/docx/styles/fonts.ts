/** A typeface that the styles name, with what may stand in for it where it is not installed. */
export interface Typeface {
  readonly name: string;
  readonly instead: readonly string[];
  readonly family: 'roman' | 'swiss' | 'auto';
  readonly panose?: string;
}

/**
 * The faces of a document. Cambria comes with every Word, and Caladea, which comes with LibreOffice, has
 * the same widths, so that pages break alike; the shapes of the scales need a face that has them all.
 */
export const typefaces = {
  text: {
    name: 'Cambria',
    instead: ['Caladea', 'Georgia'],
    family: 'roman',
    panose: '02040503050406030204',
  },
  arabic: {
    name: 'Times New Roman',
    instead: ['Noto Naskh Arabic', 'Liberation Serif'],
    family: 'roman',
    panose: '02020603050405020304',
  },
  chinese: { name: 'SimSun', instead: ['Songti SC', 'Noto Serif CJK SC'], family: 'auto' },
  shapes: {
    name: 'Segoe UI Symbol',
    instead: ['Apple Symbols', 'DejaVu Sans'],
    family: 'swiss',
    panose: '020B0502040204020203',
  },
} as const satisfies Readonly<Record<string, Typeface>>;
