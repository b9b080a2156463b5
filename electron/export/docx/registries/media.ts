import { createHash } from 'node:crypto';

import type { AttachmentType } from '../../../../templates/model/attachment.ts';
import type { RasterImage } from '../../image/raster-image.ts';
import { docxPrefix } from './links.ts';

/** A picture as a part of the package, named after its content. */
interface MediaPart {
  /** The relationship id without docx's prefix, as docx expects it. */
  readonly id: string;
  /** Relative to the part of the text. */
  readonly target: string;
  readonly bytes: Uint8Array;
}

/** Pictures of a document: the same picture is one part, however often it stands in the text. */
export interface Media {
  /** The full relationship id of the picture, and a number of this drawing's own. */
  readonly enter: (picture: RasterImage) => { readonly relation: string; readonly drawing: number };
  readonly all: () => readonly MediaPart[];
}

const endings: { readonly [Type in AttachmentType]: string } = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
};

/** An empty registry of pictures. */
export function createMedia(): Media {
  const parts = new Map<string, MediaPart>();
  let drawing = 0;
  return {
    enter: ({ bytes, type }) => {
      drawing += 1;
      const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      const part = parts.get(name) ?? {
        id: `Image${parts.size + 1}`,
        target: `media/${name}.${endings[type]}`,
        bytes,
      };
      parts.set(name, part);
      return { relation: docxPrefix + part.id, drawing };
    },
    all: () => [...parts.values()],
  };
}
