import { crc32 } from 'node:zlib';

import { joined, type RasterImage } from './raster-image.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The chunks that a picture needs to be shown in its colours. Source: PNG (Third Edition), 11.2 and 11.3. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'iCCP',
  'sBIT',
]);

/** A PNG, or undefined for bytes that are none or that are damaged: each chunk must have the sum that it says. */
export function readPng(bytes: Uint8Array): RasterImage | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, signature.length)];
  const carried: string[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasPixels = false;
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4))
      return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (size === undefined) {
      if (name !== 'IHDR' || end - at !== 25) return undefined;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    if (needed.has(name)) kept.push(bytes.subarray(at, end));
    else carried.push(name);
    hasPixels ||= name === 'IDAT';
    at = end;
    if (name !== 'IEND') continue;
    if (!hasPixels || size.width === 0 || size.height === 0) return undefined;
    if (at < bytes.length) carried.push('trailing bytes');
    return { type: 'image/png', ...size, bytes: joined(kept), carried };
  }
  return undefined;
}
