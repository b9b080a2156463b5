import type { RasterImage } from './raster-image.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** A PNG or JPEG picture with what it carries, or undefined where the bytes are neither or are damaged. */
export const readImage = (bytes: Uint8Array): RasterImage | undefined =>
  readPng(bytes) ?? readJpeg(bytes);
