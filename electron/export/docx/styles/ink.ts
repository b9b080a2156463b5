/** The colours of print, as RGB in hexadecimal. Text of the body keeps the reader's own black. */
export const ink = {
  heading: '1C2633',
  quiet: '4A5563',
  rule: '8A94A0',
  hairline: 'C4CAD1',
  headRow: 'EEF1F4',
  gap: 'FFF3CD',
  link: '1F4E8C',
} as const;
