import type { PictureFile } from './keep-pictures.ts';

const types = ['image/png', 'image/jpeg'] as const;

/** The pictures among the files of a clipboard, as a screenshot is. */
export const pictureFiles = (data: Pick<DataTransfer, 'files'>): readonly PictureFile[] =>
  Array.from(data.files ?? []).flatMap((file) => {
    const type = types.find((known) => known === file.type);
    return type
      ? [
          {
            type,
            alt: '',
            after: undefined,
            read: async () => new Uint8Array(await file.arrayBuffer()),
          },
        ]
      : [];
  });
