import type { Attachment } from '../../../templates/model/attachment.ts';
import type { RasterImage } from './raster-image.ts';
import { readImage } from './read-image.ts';

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The picture that an attachment holds, with nothing but its pixels; undefined where the data is no whole picture of its type. */
export function pictureOf({ type, data }: Attachment): RasterImage | undefined {
  if (data.length % 4 !== 0 || !base64.test(data)) return undefined;
  const picture = readImage(Buffer.from(data, 'base64'));
  return picture?.type === type ? picture : undefined;
}
