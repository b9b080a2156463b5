import { readImage } from '../image/read-image.ts';

/** What the pictures inside a file carry. */
export interface PictureReport {
  readonly count: number;
  /** What travels with them and is not needed to show them, such as `APP1 in image1.jpeg`: camera, place, texts. */
  readonly carried: readonly string[];
  /** Pictures of other kinds, or damaged ones: what they carry cannot be told. */
  readonly unread: readonly string[];
}

const isMedia = /(?:^|\/)media\/[^/]*$/i;

/** Looks into the bytes of every picture of a file. */
export function readPictures(parts: ReadonlyMap<string, Uint8Array>): PictureReport {
  const media = [...parts].filter(([name]) => isMedia.test(name));
  const read = media.map(([path, bytes]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    image: readImage(bytes),
  }));
  return {
    count: media.length,
    carried: read.flatMap(({ name, image }) =>
      image === undefined ? [] : [...new Set(image.carried)].map((what) => `${what} in ${name}`),
    ),
    unread: read.flatMap(({ name, image }) => (image === undefined ? [name] : [])),
  };
}
