import { constants, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip, type ReadZip } from '../../../../../electron/services/zip/read-zip.ts';
import { salvageZip } from '../../../../../electron/services/zip/salvage-zip.ts';
import { writeZip } from '../../../../../electron/services/zip/write-zip.ts';
import { type ZipLimits, zipLimits } from '../../../../../electron/services/zip/zip-limits.ts';
import { describeFinding } from '../../../../../templates/model/describe-finding.ts';
import { handMadeZip } from '../../../../support/zip-builder.ts';

const codeOf = async (bytes: Uint8Array, limits?: ZipLimits): Promise<string> => {
  const result = await readZip(bytes, limits);
  return result.ok ? 'read' : result.problem.code;
};
const read = async (bytes: Uint8Array, limits?: ZipLimits): Promise<ReadZip> => {
  const result = await readZip(bytes, limits);
  if (!result.ok) throw new Error(describeFinding(result.problem));
  return result.value;
};
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const limits = (changed: Partial<ZipLimits>): ZipLimits => ({ ...zipLimits, ...changed });

describe('an honest zip', () => {
  it('gives its parts, packed or stored', async () => {
    const { parts, lost } = await read(
      handMadeZip([
        { name: 'mimetype', content: 'x', method: 0 },
        { name: 'drafts/', content: '' },
        { name: 'drafts/a.json', content: '{"a":1}', mode: 0o100644 },
      ]),
    );
    expect([...parts].map(([name, bytes]) => [name, text(bytes)])).toEqual([
      ['mimetype', 'x'],
      ['drafts/a.json', '{"a":1}'],
    ]);
    expect(lost.size).toBe(0);
  });
});

describe('names', () => {
  it.each([
    '../escape.json',
    'drafts/../../escape.json',
    '/etc/passwd',
    'C:/windows/x',
    'C:\\windows\\x',
    'a\\b',
    'drafts//a',
    './a',
    'a/.',
    '.hidden',
    '',
    'a\u0000b',
    'a b',
    'ａ',
    'x'.repeat(201),
  ])('%j refuses the whole file', async (name) => {
    expect(
      await codeOf(
        handMadeZip([
          { name: 'dossier.json', content: '{}' },
          { name, content: 'x' },
        ]),
      ),
    ).toBe('zip-name');
  });

  it('may stand only once', async () => {
    const twice = handMadeZip([
      { name: 'dossier.json', content: '1' },
      { name: 'dossier.json', content: '2' },
    ]);
    expect(await codeOf(twice)).toBe('zip-repeated');
  });

  it.each([
    ['link', 0o120777],
    ['device', 0o060600],
    ['pipe', 0o010600],
    ['folder', 0o040755],
  ])('a %s is not a part', async (_, mode) => {
    expect(await codeOf(handMadeZip([{ name: 'a', content: '/etc/passwd', mode }]))).toBe(
      'zip-link',
    );
  });
});

describe('limits', { timeout: 60_000 }, () => {
  const big = Buffer.alloc(3000, 'ab');

  it('turns away a file that is too large before looking into it', async () => {
    expect(await codeOf(Buffer.alloc(11), limits({ fileBytes: 10 }))).toBe('zip-file-too-large');
  });

  it('counts entries before reading any', async () => {
    const many = handMadeZip(Array.from({ length: 5 }, (_, at) => ({ name: `p${at}` })));
    expect(await codeOf(many, limits({ entries: 4 }))).toBe('zip-too-many');
    expect(await codeOf(many, limits({ entries: 5 }))).toBe('read');
  });

  it('refuses a hundred thousand entries with both numbers in the sentence', async () => {
    const names = Array.from({ length: 65_000 }, (_, at) => ({ name: `p${at}`, method: 0 }));
    const result = await readZip(handMadeZip(names));
    expect(!result.ok && describeFinding(result.problem)).toBe(
      'The file holds 65000 parts; at most 4096 are read.',
    );
    expect(await codeOf(zip64With(100_000))).toBe('zip-too-many');
  });

  it('bounds each entry and all together', async () => {
    const zip = handMadeZip([
      { name: 'a', content: big, method: 0 },
      { name: 'b', content: big, method: 0 },
    ]);
    expect(await codeOf(zip, limits({ entryBytes: 2999 }))).toBe('zip-entry-too-large');
    expect(await codeOf(zip, limits({ totalBytes: 5999 }))).toBe('zip-too-large');
    expect(await codeOf(zip, limits({ entryBytes: 3000, totalBytes: 6000 }))).toBe('read');
  });

  it('bounds how far an entry may unpack', async () => {
    const zip = handMadeZip([{ name: 'a', content: Buffer.alloc(100_000) }]);
    expect(await codeOf(zip, limits({ ratioFrom: 1000 }))).toBe('zip-ratio');
    expect(await codeOf(zip, limits({ ratioFrom: 100_000 }))).toBe('read');
  });

  it('does not unpack a bomb of four gigabytes, whatever it says of its size', async () => {
    const packed = await fourGibibytes();
    expect(packed.length).toBeLessThan(8 * 1024 * 1024);
    const bomb = (size: number): Buffer => handMadeZip([{ name: 'dossier.json', packed, size }]);
    expect(await codeOf(bomb(0xffff_fffe))).toBe('zip-entry-too-large');
    expect(await codeOf(bomb(zipLimits.entryBytes))).toBe('read');
    const before = process.memoryUsage().rss;
    const { parts, lost } = await read(bomb(1000));
    expect([...parts.keys()]).toEqual([]);
    expect([...lost.keys()]).toEqual(['dossier.json']);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('has a sentence for each limit that names the limit', async () => {
    const zip = handMadeZip([{ name: 'a', content: Buffer.alloc(3 * 1024 * 1024), method: 0 }]);
    for (const changed of [
      { fileBytes: 0 },
      { entries: 0 },
      { entryBytes: 0 },
      { totalBytes: 0 },
      { ratio: 0 },
    ]) {
      const result = await readZip(zip, limits(changed));
      expect(!result.ok && describeFinding(result.problem)).toMatch(/\b0\b.*\.$/);
    }
  });
});

describe('a damaged zip', { timeout: 60_000 }, () => {
  const whole = writeZip(
    new Map([
      ['mimetype', Buffer.from('x')],
      ['dossier.json', Buffer.from('{"a":1}')],
      ['drafts/a.json', Buffer.from('{"b":2}'.repeat(50))],
    ]),
  );
  if (!whole.ok) throw new Error('No zip to damage');
  const bytes = whole.value;

  it('is unreadable when it is no zip or lost its end', async () => {
    expect(await codeOf(Buffer.from('not a zip'))).toBe('zip-unreadable');
    expect(await codeOf(Buffer.alloc(0))).toBe('zip-unreadable');
    for (let end = 1; end < bytes.length; end += 7)
      expect(await codeOf(bytes.subarray(0, end))).toBe('zip-unreadable');
  });

  it('names an entry with a wrong checksum, and gives the others', async () => {
    const { parts, lost } = await read(
      handMadeZip([
        { name: 'a', content: 'one', crc: 1 },
        { name: 'b', content: 'two' },
        { name: 'c', packed: Buffer.from('garbage'), size: 9 },
        { name: 'd', content: 'four', flags: 1 },
        { name: 'e', content: 'five', method: 12 },
        { name: 'f', content: 'six', size: 9 },
      ]),
    );
    expect([...parts.keys()]).toEqual(['b']);
    expect(lost.get('a')).toBe('its checksum is wrong');
    expect([...lost.keys()]).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  it('never throws, whichever byte is changed', async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const result = await readZip(changed);
      if (result.ok)
        for (const [name, content] of result.value.parts)
          if (name === 'dossier.json') expect(text(content)).toBe('{"a":1}');
    }
  });

  it('can be salvaged up to where it was cut', () => {
    const draft = Buffer.from(bytes).indexOf('drafts/a.json');
    expect([...salvageZip(bytes).parts.keys()]).toEqual([
      'mimetype',
      'dossier.json',
      'drafts/a.json',
    ]);
    const { parts } = salvageZip(bytes.subarray(0, draft + 20));
    expect([...parts.keys()]).toEqual(['mimetype', 'dossier.json']);
    expect(text(parts.get('dossier.json'))).toBe('{"a":1}');
    expect(salvageZip(Buffer.from('PK')).parts.size).toBe(0);
  });

  it('is salvaged within the same limits', () => {
    const bomb = handMadeZip([{ name: 'a', content: Buffer.alloc(5000) }]);
    expect(salvageZip(bomb, limits({ entryBytes: 4999 })).parts.size).toBe(0);
    expect(salvageZip(bomb, limits({ totalBytes: 4999 })).parts.size).toBe(0);
    expect(salvageZip(handMadeZip([{ name: '../a', content: 'x' }])).parts.size).toBe(0);
    expect(salvageZip(handMadeZip([{ name: 'a', content: 'long', size: 2 }])).parts.size).toBe(0);
  });
});

/** Deflated zeros, made piece by piece: the same packed piece stands again and again, each a block of its own. */
async function fourGibibytes(): Promise<Buffer> {
  const piece = Buffer.alloc(64 * 1024 * 1024);
  const packer = createDeflateRaw({ level: 9 });
  const chunks: Buffer[] = [];
  packer.on('data', (chunk: Buffer) => chunks.push(chunk));
  packer.write(piece);
  await new Promise<void>((resolve) => packer.flush(constants.Z_FULL_FLUSH, resolve));
  const block = Buffer.concat(chunks);
  packer.destroy();
  return Buffer.concat([
    ...Array.from({ length: 64 }, () => block),
    deflateRawSync(Buffer.alloc(0)),
  ]);
}

/** A zip64 that claims a number of entries that the old field cannot hold. */
function zip64With(entries: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  return Buffer.concat([record, locator, end]);
}
