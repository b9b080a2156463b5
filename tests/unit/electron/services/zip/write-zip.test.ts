import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../../../electron/services/zip/read-zip.ts';
import { writeZip } from '../../../../../electron/services/zip/write-zip.ts';
import { zipLimits } from '../../../../../electron/services/zip/zip-limits.ts';

const written = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const result = writeZip(parts);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(\/[a-z]{1,8}\.json)?$/);
const parts = fc
  .uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), { selector: ([key]) => key })
  .map((entries) => new Map(entries));

describe('writeZip', () => {
  it('writes what readZip gives back', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const back = await readZip(written(given));
        expect(back.ok && [...back.value.parts].map(([key, bytes]) => [key, [...bytes]])).toEqual(
          [...given].map(([key, bytes]) => [key, [...bytes]]),
        );
      }),
    );
  });

  it('writes what other programs read', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const back = unzipSync(written(given));
        expect(Object.entries(back).map(([key, bytes]) => [key, [...bytes]])).toEqual(
          [...given].map(([key, bytes]) => [key, [...bytes]]),
        );
      }),
    );
  });

  it('writes equal bytes for equal parts, wherever the clock stands', () => {
    const zone = process.env['TZ'];
    const given = new Map([['a', new Uint8Array([1])]]);
    process.env['TZ'] = 'Asia/Tokyo';
    const east = written(given);
    process.env['TZ'] = 'America/Los_Angeles';
    const west = written(given);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(east).equals(west)).toBe(true);
  });

  it('stores the first part, so that its text stands at a fixed place of the file', () => {
    const bytes = written(
      new Map([
        ['mimetype', Buffer.from('application/vnd.aide-memoire+zip')],
        ['b', Buffer.alloc(1000)],
      ]),
    );
    expect(Buffer.from(bytes).toString('latin1', 30, 70)).toBe(
      'mimetypeapplication/vnd.aide-memoire+zip',
    );
  });

  it('does not work on a part whose start does not shrink', () => {
    const packed = createHash('shake256', { outputLength: 20_000 }).digest();
    const given = new Map([
      ['mimetype', Buffer.from('x')],
      ['picture', Buffer.concat([packed, Buffer.alloc(50_000)])],
      ['text', Buffer.concat([Buffer.alloc(50_000), packed])],
    ]);
    const length = (names: readonly string[]): number =>
      written(new Map([...given].filter(([key]) => names.includes(key)))).length;
    expect(length(['mimetype', 'picture'])).toBeGreaterThan(70_000);
    expect(length(['mimetype', 'text'])).toBeLessThan(21_000);
  });

  it('can read back a part that shrinks as far as a bomb does', async () => {
    const given = new Map([
      ['mimetype', Buffer.from('x')],
      ['a', Buffer.alloc(3 * 1024 * 1024, 'a')],
    ]);
    expect((await readZip(written(given))).ok).toBe(true);
  });

  it('refuses what readZip would not take back', () => {
    const given = new Map([['a', new Uint8Array(10)]]);
    for (const changed of [{ entries: 0 }, { entryBytes: 9 }, { totalBytes: 9 }])
      expect(writeZip(given, { ...zipLimits, ...changed }).ok).toBe(false);
    expect(() => writeZip(new Map([['../a', new Uint8Array(1)]]))).toThrow('bare name');
  });
});
