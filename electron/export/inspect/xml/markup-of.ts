const isNamedMarkup = /\.(?:xml|rels|vml)$/i;

/** The three ways in which a part may begin with the mark of its encoding. */
const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
] as const;

/** The markup of a part, in whatever encoding and under whatever name it stands there; undefined for a part that is none. */
export function markupOf(name: string, bytes: Uint8Array): string | undefined {
  const mark = marks.find((it) => it.bytes.every((byte, index) => bytes[index] === byte));
  const isMarkup = mark !== undefined || isNamedMarkup.test(name) || bytes[0] === 0x3c;
  return isMarkup ? new TextDecoder(mark?.encoding ?? 'utf-8').decode(bytes) : undefined;
}
