import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pictureOf } from '../../../../../electron/export/image/picture-of.ts';
import { readImage } from '../../../../../electron/export/image/read-image.ts';
import { jpeg, pngBytes, pngChunk, pngOf } from '../../../../support/print-trees/pictures.ts';

const jpegBytes = Buffer.from(jpeg.data, 'base64');

/** A segment of a JPEG, with its length, put behind the start of the picture. */
function withSegment(code: number, content: string): Buffer {
  const data = Buffer.from(content, 'latin1');
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpegBytes.subarray(0, 2), head, data, jpegBytes.subarray(2)]);
}

describe('a whole picture', () => {
  test('says its size and carries nothing', () => {
    expect(readImage(pngBytes(30, 20))).toMatchObject({
      type: 'image/png',
      width: 30,
      height: 20,
      carried: [],
    });
    expect(readImage(jpegBytes)).toMatchObject({
      type: 'image/jpeg',
      width: 24,
      height: 16,
      carried: [],
    });
    expect(Buffer.from(readImage(jpegBytes)?.bytes ?? [])).toEqual(jpegBytes);
  });

  test.each([
    ['camera data of a PNG', pngBytes(3, 2, [pngChunk('eXIf', Buffer.from('MM'))]), ['eXIf']],
    [
      'texts and the hour of a PNG',
      pngBytes(3, 2, [
        pngChunk('tEXt', Buffer.from('Author\0Ana')),
        pngChunk('iTXt', Buffer.from('XML:com.adobe.xmp\0')),
        pngChunk('tIME', Buffer.alloc(7)),
      ]),
      ['tEXt', 'iTXt', 'tIME'],
    ],
    ['bytes behind a PNG', Buffer.concat([pngBytes(3, 2), Buffer.from('zip')]), ['trailing bytes']],
    ['camera data of a JPEG', withSegment(0xe1, 'Exif\0\0MM'), ['APP1']],
    ['editorial data of a JPEG', withSegment(0xed, 'Photoshop 3.0\0'), ['APP13']],
    ['a comment in a JPEG', withSegment(0xfe, 'made by Ana'), ['COM']],
    ['a thumbnail in a JPEG', withSegment(0xe0, `JFIF\0${'x'.repeat(40)}`), ['APP0']],
    ['bytes behind a JPEG', Buffer.concat([jpegBytes, Buffer.from('zip')]), ['trailing bytes']],
  ])('is told from %s, which does not stay', (_, bytes, carried) => {
    const image = readImage(bytes);
    expect(image?.carried).toEqual(carried);
    const again = readImage(image?.bytes ?? new Uint8Array());
    expect(again).toMatchObject({ width: image?.width, height: image?.height, carried: [] });
    expect(again?.bytes).toEqual(image?.bytes);
  });
});

describe('bytes that are no whole picture', () => {
  test('are none, wherever the picture is cut', () => {
    for (const whole of [pngBytes(30, 20), jpegBytes])
      for (let length = 0; length < whole.length; length += 1)
        expect(readImage(whole.subarray(0, length))).toBeUndefined();
  });

  test('a PNG with a changed byte is none', () => {
    const whole = pngBytes(30, 20);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const bytes = Uint8Array.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect(readImage(bytes)).toBeUndefined();
        },
      ),
    );
  });

  test('any bytes give an answer', () => {
    const start = fc.constantFrom([], [...jpegBytes.subarray(0, 2)], [...pngBytes(1, 1)]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        expect(() => readImage(Uint8Array.from([...head, ...tail]))).not.toThrow();
      }),
    );
  });

  test('an attachment that is not what it says is none', () => {
    expect(pictureOf(pngOf(3, 2))?.width).toBe(3);
    expect(pictureOf({ ...pngOf(3, 2), type: 'image/jpeg' })).toBeUndefined();
    expect(pictureOf({ ...jpeg, data: `${jpeg.data.slice(0, -1)}!` })).toBeUndefined();
    expect(pictureOf({ ...jpeg, data: '' })).toBeUndefined();
  });
});
