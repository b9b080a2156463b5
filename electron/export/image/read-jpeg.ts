import { joined, type RasterImage } from './raster-image.ts';

const marker = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  firstApplication: 0xe0,
  lastApplication: 0xef,
  comment: 0xfe,
} as const;

/** Application segments that a picture needs to be shown in its colours: the colour profile and Adobe's colour transform. */
const neededApplications: readonly (readonly [code: number, name: string])[] = [
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];
const jfif = 'JFIF\0';

/** Segments that begin a frame carry the size. Source: ITU-T T.81, table B.1. */
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

/** A JPEG, or undefined for bytes that are none, that are damaged in their structure or that end too early. */
export function readJpeg(bytes: Uint8Array): RasterImage | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== marker.startOfImage) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const carried: string[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasPixels = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const code = bytes[at + 1] ?? 0;
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === marker.endOfImage) {
      if (!hasPixels || !size || size.width === 0 || size.height === 0) return undefined;
      kept.push(bytes.subarray(at, at + 2));
      if (at + 2 < bytes.length) carried.push('trailing bytes');
      return { type: 'image/jpeg', ...size, bytes: joined(kept), carried };
    }
    if (at + 4 > bytes.length) return undefined;
    const length = view.getUint16(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (isFrame(code) && length >= 7)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (code === marker.startOfScan) {
      end = endOfScan(bytes, end);
      hasPixels = true;
    }
    const segment = bytes.subarray(at, end);
    if (isNeeded(code, segment)) kept.push(segment);
    else carried.push(segmentName(code));
    at = end;
  }
  return undefined;
}

/** Where the pixels of a scan end: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}

function isNeeded(code: number, segment: Uint8Array): boolean {
  if (code === marker.comment) return false;
  if (code < marker.firstApplication || code > marker.lastApplication) return true;
  // A longer one holds a thumbnail.
  if (code === marker.firstApplication) return startsWith(segment, jfif) && segment.length <= 18;
  return neededApplications.some(([needed, name]) => code === needed && startsWith(segment, name));
}

const startsWith = (segment: Uint8Array, name: string): boolean =>
  [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0));

const segmentName = (code: number): string =>
  code === marker.comment ? 'COM' : `APP${code - marker.firstApplication}`;
