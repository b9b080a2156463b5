import { useEffect, useRef } from 'react';
import type { Attachment } from '../../../../templates/model/attachment.ts';
import { bytesOf } from './bytes-of.ts';

interface PictureProps {
  readonly attachment: Attachment;
  /** Of the text width, 0 to 1. */
  readonly share: number;
}

/** Draws a picture from its bytes. A canvas, because the page's policy loads no picture from data. */
export function Picture({ attachment: { type, width, height, data }, share }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isOver = false;
    void createImageBitmap(new Blob([bytesOf(data)], { type }))
      .then((bitmap) => {
        if (!isOver) canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
        bitmap.close();
      })
      // Bytes that are no picture leave the frame empty; its label still says what belongs there.
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [type, width, height, data]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      style={{ inlineSize: `${share * 100}%` }}
      aria-hidden
    />
  );
}
