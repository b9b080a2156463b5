import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeZip } from '../../../../../electron/export/docx/package/write-zip.ts';

test('parts come back as they were, in the order given', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zé]{1,12}\.xml$/), fc.string()), {
        minLength: 1,
        selector: ([name]) => name,
      }),
      (parts) => {
        const read = Object.entries(unzipSync(writeZip(parts)));
        expect(read.map(([name, part]) => [name, strFromU8(part)])).toEqual(parts);
      },
    ),
  );
});

test('nothing in it is dated', () => {
  const bytes = writeZip([['a.xml', '<a/>']]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
  expect(view.getUint16(10, true)).toBe(12 << 11);
});
